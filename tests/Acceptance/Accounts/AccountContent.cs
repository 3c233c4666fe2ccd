using PortalAcceptance.Accounts;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Accounts;

// What an account holds, as its pages show it, by the sections of the account settings.
internal sealed record AccountContent(IReadOnlyDictionary<string, IReadOnlyList<FieldContent>> Sections)
{
    public AccountInformation Account => new(
        Shown(AccountVisit.Account, "First name"), Shown(AccountVisit.Account, "Last name"), Shown(AccountVisit.Account, "Company"), Shown(AccountVisit.Account, "Phone"));

    public BillingInformation Billing => new(
        Shown(AccountVisit.Billing, "Billing name"),
        Shown(AccountVisit.Billing, "Company"),
        Shown(AccountVisit.Billing, "Address"),
        Shown(AccountVisit.Billing, "Address line 2"),
        Shown(AccountVisit.Billing, "City"),
        Shown(AccountVisit.Billing, "Country"),
        Shown(AccountVisit.Billing, "State or province"),
        Shown(AccountVisit.Billing, "Postal code"),
        Shown(AccountVisit.Billing, "Tax ID"),
        Shown(AccountVisit.Billing, "Invoice email"));

    public string? TimeZone => TimeZoneInfo.TryFindSystemTimeZoneById(Value(AccountVisit.Account, "Time zone"), out var zone) ? zone.Id : null;

    public string CardOnFile => Shown(AccountVisit.Card, AccountVisit.CardOnFile);

    // Where nothing is typed, whatever is chosen.
    public IEnumerable<string> EmptySections =>
        Sections.Where(section => section.Value.All(content => content.Value.Length == 0 || content.Value != content.Shown)).Select(section => section.Key);

    public AccountState State => new(Sections.ToDictionary(
        section => section.Key, IReadOnlyDictionary<string, string> (section) => section.Value.ToDictionary(content => content.Label, content => content.Value)));

    private string Shown(string section, string label) => Find(section, label)?.Shown ?? "";

    private string Value(string section, string label) => Find(section, label)?.Value ?? "";

    private FieldContent? Find(string section, string label) => Sections.GetValueOrDefault(section)?.FirstOrDefault(content => content.Label == label);
}
