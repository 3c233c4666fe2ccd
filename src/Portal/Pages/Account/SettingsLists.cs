using System.Globalization;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Countries;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Pages.Components;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>What can be chosen on the page of account settings, worded and ordered in the reader's language.</summary>
/// <param name="catalog">Translates the countries.</param>
/// <param name="clock">Says what year it is.</param>
public sealed class SettingsLists(TextCatalog catalog, TimeProvider clock)
{
    private readonly Dictionary<string, IReadOnlyList<Choice>> _countries =
        Localization.Languages.Names.Keys.ToDictionary(language => language, language => CountriesIn(Localization.Languages.CultureOf(language), catalog));

    /// <summary>The languages, each in its own words.</summary>
    public IReadOnlyList<Choice> Languages { get; } =
        [.. Localization.Languages.Names.Select(language => new Choice(language.Key, language.Value))];

    /// <summary>The time zones.</summary>
    public IReadOnlyList<Choice> TimeZones { get; } =
        [.. Localization.TimeZones.Ids.Select(id => new Choice(id, Localization.TimeZones.NameOf(id)))];

    /// <summary>The card types.</summary>
    public IReadOnlyList<Choice> CardTypes { get; } = [.. CardBrand.All.Select(brand => new Choice(brand.Name, brand.Name))];

    /// <summary>The countries.</summary>
    public IReadOnlyList<Choice> Countries => _countries[Localization.Languages.Current];

    /// <summary>The months of the year: number and name.</summary>
    public IReadOnlyList<Choice> Months =>
    [
        .. Enumerable.Range(1, 12).Select(month => new Choice(
            month.ToString(CultureInfo.InvariantCulture),
            $"{month:00} – {CultureInfo.CurrentCulture.DateTimeFormat.GetMonthName(month)}")),
    ];

    /// <summary>The years in which a card may expire, from the customer's present one on.</summary>
    public IReadOnlyList<Choice> YearsFrom(SignedInCustomer customer) =>
    [
        .. Enumerable.Range(customer.ToLocal(clock.GetUtcNow()).Year, CreditCardRules.YearsAhead + 1)
            .Select(year => year.ToString(CultureInfo.InvariantCulture))
            .Select(year => new Choice(year, year)),
    ];

    private static IReadOnlyList<Choice> CountriesIn(CultureInfo culture, TextCatalog catalog)
    {
        IStringLocalizer text = catalog.For(culture);
        return
        [
            .. Country.All.Values
                .Select(country => new Choice(country.Code, text[country.Name]))
                .OrderBy(choice => choice.Label, StringComparer.Create(culture, CompareOptions.IgnoreCase)),
        ];
    }
}
