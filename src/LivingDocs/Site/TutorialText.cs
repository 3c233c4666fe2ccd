using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.LivingDocs.Site;

/// <summary>A tutorial's own words, in its language; in English if the site has no other.</summary>
internal sealed class TutorialText(Tutorial tutorial)
{
    public SiteText Text { get; } = SiteText.All.FirstOrDefault(text => text.Language == tutorial.Language) ?? SiteText.English;

    public string Of(Instruction instruction) => instruction switch
    {
        { Action: "pageShown" } => Text.With("The page {0} is shown.", Names(instruction)),
        { Action: "confirmed" } => Text.With("The confirmation reads: {0}", Names(instruction)),
        { Action: "fill" } => Text.With("Fill in {0}.", Names(instruction)),
        { Action: "choose" } => Text.With("Choose from {0}.", Names(instruction)),
        { Action: "press", Key: { } key } => Text.With("Press the key {1} in {0}.", Names(instruction), key),
        { Action: "doubleClick" } => Text.With("Double-click {0}.", Names(instruction)),
        { Controls: [{ Name: null }] } => Text["Click the arrow beside your login ID, at the top right of the page."],
        _ => Text.With("Click {0}.", Names(instruction)),
    };

    /// <summary>What stands in for the picture where it can't be seen.</summary>
    public string Alternative(Instruction instruction) => instruction.Action switch
    {
        "pageShown" => Text.With("Screenshot: the page {0}", Names(instruction)),
        "confirmed" => Text.With("Screenshot: the confirmation {0}", Names(instruction)),
        _ => Text.With("Screenshot with {0} outlined", Names(instruction)),
    };

    /// <summary>What must be told of a section that is not as it should be; null if it is.</summary>
    public string? Warning(TutorialSection section) => section.Result switch
    {
        null => Text["This section was not part of the last run."],
        { Outcome: Outcome.Passed } => null,
        { Outcome: Outcome.Skipped } result => Text.With("This section was skipped in the last run. {0}", result.Problem.Sentence),
        { FailedStep: var step } result => Text.With("This section failed in the last run, at “{0}”. {1}", step, result.Problem.Sentence),
    };

    private string Names(Instruction instruction)
    {
        var names = instruction.Controls.Select(control => control.Name is { } name ? Text.With("“{0}”", name) : Text["your login ID"]).ToList();
        return names.Count < 2 ? string.Concat(names) : Text.With("{0} and {1}", string.Join(", ", names.SkipLast(1)), names[^1]);
    }
}
