using PortalAcceptance.Accounts;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Accounts;

// What an account holds, as its pages show it, by the sections of the account settings.
internal sealed record AccountContent(IReadOnlyDictionary<string, IReadOnlyList<FieldContent>> Sections)
{
    public required AccountInformation Account { get; init; }

    public required BillingInformation Billing { get; init; }

    public string? TimeZone => TimeZoneInfo.TryFindSystemTimeZoneById(Find(AccountVisit.Account, AccountVisit.TimeZoneField)?.Value ?? "", out var zone) ? zone.Id : null;

    public string CardOnFile => Find(AccountVisit.Card, AccountVisit.CardOnFile)?.Shown ?? "";

    // Where nothing is typed, whatever is chosen.
    public IEnumerable<string> EmptySections =>
        Sections.Where(section => section.Value.All(content => content.Value.Length == 0 || content.Value != content.Shown)).Select(section => section.Key);

    public AccountState State => new(Sections.ToDictionary(
        section => section.Key, IReadOnlyDictionary<string, string> (section) => section.Value.ToDictionary(content => content.Label, content => content.Value)));

    private FieldContent? Find(string section, string label) => Sections.GetValueOrDefault(section)?.FirstOrDefault(content => content.Label == label);
}
