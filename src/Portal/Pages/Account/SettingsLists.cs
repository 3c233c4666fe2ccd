using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Countries;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Pages.Components;

namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>What can be chosen on the page of account settings, worded and ordered in the reader's language.</summary>
/// <param name="catalog">Translates the countries.</param>
public sealed class SettingsLists(TextCatalog catalog)
{
    private readonly Dictionary<string, ChoiceList> _countries = ForEachLanguage(culture => CountriesIn(culture, catalog));
    private readonly Dictionary<string, ChoiceList> _months = ForEachLanguage(MonthsIn);
    private readonly ConcurrentDictionary<int, ChoiceList> _years = new();

    /// <summary>The languages, each in its own words.</summary>
    public ChoiceList Languages { get; } =
        [.. Localization.Languages.Names.Select(language => new Choice(language.Key, language.Value))];

    /// <summary>The time zones.</summary>
    public ChoiceList TimeZones { get; } =
        [.. Localization.TimeZones.Ids.Select(id => new Choice(id, Localization.TimeZones.NameOf(id)))];

    /// <summary>The card types.</summary>
    public ChoiceList CardTypes { get; } = [.. CardBrand.All.Select(brand => new Choice(brand.Name, brand.Name))];

    /// <summary>The states and provinces, to be suggested by name where an address must name one.</summary>
    public ChoiceList States { get; } =
    [
        .. Country.All["US"].States.Concat(Country.All["CA"].States).Select(state => new Choice(state.Value, state.Key)),
    ];

    /// <summary>The countries.</summary>
    public ChoiceList Countries => _countries[Localization.Languages.Current];

    /// <summary>The months of the year: number and name.</summary>
    public ChoiceList Months => _months[Localization.Languages.Current];

    /// <summary>The years in which a card may expire, from the present one on.</summary>
    public ChoiceList YearsFrom(int present) => _years.GetOrAdd(present, Years);

    private static Dictionary<string, ChoiceList> ForEachLanguage(Func<CultureInfo, ChoiceList> list) =>
        Localization.Languages.Names.Keys.ToDictionary(language => language, language => list(Localization.Languages.CultureOf(language)));

    private static ChoiceList MonthsIn(CultureInfo culture) =>
    [
        .. Enumerable.Range(1, 12).Select(month => new Choice(
            month.ToString(CultureInfo.InvariantCulture), $"{month:00} – {culture.DateTimeFormat.GetMonthName(month)}")),
    ];

    private static ChoiceList Years(int first) =>
    [
        .. Enumerable.Range(first, CreditCardRules.YearsAhead + 1)
            .Select(year => year.ToString(CultureInfo.InvariantCulture))
            .Select(year => new Choice(year, year)),
    ];

    private static ChoiceList CountriesIn(CultureInfo culture, TextCatalog catalog)
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
