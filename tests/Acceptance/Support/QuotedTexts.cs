using PortalAcceptance.ReqnrollPlugin;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>
/// The labels and messages quoted in a feature file, as canonical texts: an English feature quotes those themselves, a
/// feature in another language quotes what the portal shows in that language.
/// </summary>
/// <param name="feature">The feature that quotes.</param>
/// <param name="screen">The tab in which the portal speaks.</param>
public sealed class QuotedTexts(FeatureContext feature, Screen screen, StepTexts steps)
{
    /// <summary>The English word for one in a table of the feature.</summary>
    public string Word(string written) => steps.Canonical(written, feature.FeatureInfo.Language.TwoLetterISOLanguageName);

    /// <summary>The canonical text for a quoted one.</summary>
    public string Canonical(string quoted) =>
        feature.FeatureInfo.Language.TwoLetterISOLanguageName == "en"
            ? quoted
            : screen.View.Wording.Entries.FirstOrDefault(entry => entry.Value == quoted).Key ?? quoted;

    /// <summary>What the portal shows for a quoted text.</summary>
    public string Shown(string quoted) => screen.View.Shown(Canonical(quoted));
}
