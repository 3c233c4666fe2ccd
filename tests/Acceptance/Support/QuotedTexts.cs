using PortalAcceptance.ReqnrollPlugin;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Support;

// An English feature quotes canonical texts. A feature in another language quotes what the portal shows in that language.
internal sealed class QuotedTexts(FeatureContext feature, Screen screen, StepTexts steps)
{
    public string Word(string written) => steps.Canonical(written, feature.FeatureInfo.Language.TwoLetterISOLanguageName);

    public string Canonical(string quoted) =>
        feature.FeatureInfo.Language.TwoLetterISOLanguageName == "en"
            ? quoted
            : screen.View.Wording.Entries.FirstOrDefault(entry => entry.Value == quoted).Key ?? quoted;

    public string Shown(string quoted) => screen.View.Shown(Canonical(quoted));
}
