using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Countries;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Pages.Components;

namespace PortalAcceptance.Portal.Pages.Account;

internal sealed class SettingsLists(TextCatalog catalog)
{
    private readonly Dictionary<Language, ChoiceList> _countries = ForEachLanguage(culture => CountriesIn(culture, catalog.For(culture)));
    private readonly Dictionary<Language, ChoiceList> _states = ForEachLanguage(culture => StatesIn(culture, catalog.For(culture)));
    private readonly Dictionary<Language, ChoiceList> _months = ForEachLanguage(MonthsIn);
    private readonly ConcurrentDictionary<int, ChoiceList> _years = new();

    public ChoiceList Languages { get; } =
        [.. Localization.Languages.All.Select(language => new Choice(language.Code, language.Name))];

    public ChoiceList TimeZones { get; } =
        [.. Localization.TimeZones.Ids.Select(id => new Choice(id, Localization.TimeZones.NameOf(id)))];

    public ChoiceList CardTypes { get; } = [.. CardBrand.All.Select(brand => new Choice(brand.Name, brand.Name))];

    // Suggested by name where addresses must contain one.
    public ChoiceList States => _states[Localization.Languages.Current];

    public ChoiceList Countries => _countries[Localization.Languages.Current];

    public ChoiceList Months => _months[Localization.Languages.Current];

    public ChoiceList YearsFrom(int present) => _years.GetOrAdd(present, Years);

    private static Dictionary<Language, ChoiceList> ForEachLanguage(Func<CultureInfo, ChoiceList> list) =>
        Localization.Languages.All.ToDictionary(language => language, language => list(language.Culture));

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

    private static ChoiceList CountriesIn(CultureInfo culture, IStringLocalizer text) => Sorted(
        culture, choice => choice.Label, Country.All.Values.Select(country => new Choice(country.Code, text[country.Name])));

    private static ChoiceList StatesIn(CultureInfo culture, IStringLocalizer text) => Sorted(
        culture, choice => choice.Value, Country.All.Values.SelectMany(country => country.States).Select(state => new Choice(text[state.Value[0]], state.Key)));

    private static ChoiceList Sorted(CultureInfo culture, Func<Choice, string> name, IEnumerable<Choice> choices) =>
        [.. choices.OrderBy(name, StringComparer.Create(culture, CompareOptions.IgnoreCase))];
}
