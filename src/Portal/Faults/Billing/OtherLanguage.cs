using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Pages.Account;

namespace PortalAcceptance.Portal.Faults.Billing;

/// <summary>Words the sections' confirmations in French for who reads English, and the other way round.</summary>
internal sealed class OtherLanguage(IStringLocalizer texts, TextCatalog catalog) : IStringLocalizer
{
    private static readonly string[] _confirmations =
    [
        SettingsSection.Password.Confirmation,
        SettingsSection.Account.Confirmation,
        SettingsSection.Billing.Confirmation,
        SettingsSection.Card.Confirmation,
    ];

    public LocalizedString this[string name] => _confirmations.Contains(name) ? Other[name] : texts[name];

    public LocalizedString this[string name, params object[] arguments] => texts[name, arguments];

    private IStringLocalizer Other =>
        catalog.For(Languages.CultureOf(Languages.Current == Languages.French ? Languages.English : Languages.French));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => texts.GetAllStrings(includeParentCultures);
}
