using Reqnroll;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>
/// The labels and messages quoted in a feature file, as canonical texts: an English feature quotes those themselves, a
/// feature in another language quotes what the portal shows in that language.
/// </summary>
/// <param name="feature">The feature that quotes.</param>
/// <param name="pages">The browser in which the portal speaks.</param>
public sealed class QuotedTexts(FeatureContext feature, Pages pages)
{
    /// <summary>The canonical text for a quoted one.</summary>
    public string Canonical(string quoted) =>
        feature.FeatureInfo.Language.TwoLetterISOLanguageName == "en"
            ? quoted
            : pages.View.Wording.Entries.FirstOrDefault(entry => entry.Value == quoted).Key ?? quoted;

    /// <summary>What the portal shows for a quoted text.</summary>
    public string Shown(string quoted) => pages.View.Shown(Canonical(quoted));
}
