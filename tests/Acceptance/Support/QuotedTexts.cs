using PortalAcceptance.PageObjects;
using PortalAcceptance.ReqnrollPlugin;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Support;

// An English feature quotes canonical texts. A feature in another language quotes the suite's own texts in that language,
// whatever the portal under test shows for them.
internal sealed class QuotedTexts(FeatureContext feature, Screen screen, StepTexts steps)
{
    private readonly Lazy<Wording> _own = new(() => Wording.For(feature.FeatureInfo.Language.TwoLetterISOLanguageName));

    private string Language => feature.FeatureInfo.Language.TwoLetterISOLanguageName;

    public string Word(string written) => steps.Canonical(written, Language);

    public string Canonical(string quoted) =>
        Language == PageObjects.Language.Canonical.Code
            ? quoted
            : _own.Value.Entries.FirstOrDefault(entry => entry.Value == quoted).Key ?? quoted;

    public string Shown(string quoted) => screen.View.Shown(Canonical(quoted));
}
