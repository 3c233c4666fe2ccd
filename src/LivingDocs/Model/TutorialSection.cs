using Io.Cucumber.Messages.Types;
using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.LivingDocs.Model;

/// <summary>A section of a tutorial: a scenario.</summary>
/// <param name="Scenario">The scenario, whose name is the title and whose description introduces the section.</param>
/// <param name="Case">The scenario itself, or its row.</param>
/// <param name="Note">The rule, if the section is the first one of it: what to bear in mind.</param>
/// <param name="Steps">What to do.</param>
public sealed record TutorialSection(DocumentedScenario Scenario, DocumentedCase Case, Rule? Note, IReadOnlyList<TutorialStep> Steps)
{
    /// <summary>The result to tell of: of a failure, if there is one; <see langword="null"/> if the scenario has not run.</summary>
    public ScenarioResult? Result => Case.Results.Select(result => result.Result).MaxBy(Verdicts.Of);

    internal static TutorialSection Of(DocumentedScenario scenario, DocumentedCase each, Rule? note) => new(scenario, each, note, StepsOf(each));

    // Of several runs, such as on a desktop and on a phone, the first one that passed shows everything.
    private static IReadOnlyList<TutorialStep> StepsOf(DocumentedCase each)
    {
        var results = each.Results.Select(result => result.Result).ToList();
        var steps = new List<TutorialStep>();
        foreach (var (index, told) in ((results.Find(result => result.Outcome is Outcome.Passed) ?? results.FirstOrDefault())?.Instructions ?? []).Index())
        {
            var instruction = told with { Picture = told.Image is null ? null : $"{each.Id}-{index + 1}.png" };
            if (instruction.IsAnswer && steps.Count > 0)
            {
                steps[^1] = steps[^1] with { Answers = [.. steps[^1].Answers, instruction] };
            }
            else
            {
                steps.Add(new TutorialStep(instruction, []));
            }
        }

        return steps;
    }
}
