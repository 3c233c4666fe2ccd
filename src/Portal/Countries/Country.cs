using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Countries;

// Name is the English name (Unicode CLDR), translated where it is shown.
internal sealed partial record Country(string Code, string Name)
{
    // Countries without postal codes (Universal Postal Union, postal addressing systems).
    private static readonly FrozenSet<string> _withoutPostalCodes =
        ("AE AG AO AW BF BI BJ BO BQ BS BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GH GM GQ GY HK JM KI KM KN KP LY ML MO MR "
        + "MW NR NU QA RW SB SC SL SO SR SS ST SX SY TD TF TG TK TL TO TV UG VU WS YE ZW").Split(' ').ToFrozenSet();

    // Canada's provinces (CLDR), and all that is a state in addresses of the United States, with territories and military
    // posts (USPS Publication 28, appendix B).
    private static readonly Dictionary<string, Dictionary<string, string[]>> _states = Read<Dictionary<string, string[]>>("states.json");

    public static IReadOnlyDictionary<string, Country> All { get; } = Read<string>("countries.json")
        .ToFrozenDictionary(country => country.Key, country => new Country(country.Key, country.Value));

    // Code and English names, the usual one first, if addresses must contain one; otherwise empty.
    public IReadOnlyDictionary<string, string[]> States { get; } = _states.GetValueOrDefault(Code, new());

    // The same in all languages.
    public string StateExamples => Code == "US" ? "Texas, TX" : "Ontario, ON";

    public bool HasPostalCodes => !_withoutPostalCodes.Contains(Code);

    public string PostalCodeExample => PostalCodes.Example;

    private (Regex Format, string Example) PostalCodes => Code switch
    {
        "US" => (UnitedStatesPostalCode(), "94105"),
        "CA" => (CanadianPostalCode(), "K1A 0B1"),
        "GB" => (BritishPostalCode(), "SW1A 1AA"),
        "FR" => (FiveDigits(), "75001"),
        "DE" => (FiveDigits(), "10115"),
        "JP" => (JapanesePostalCode(), "100-0001"),
        _ => (AnyPostalCode(), "12345"),
    };

    public bool AcceptsPostalCode(string postalCode) => PostalCodes.Format.IsMatch(postalCode);

    // By code or by name in any of the portal's languages, with or without accents, hyphens and periods.
    public bool AcceptsState(string state)
    {
        var typed = Letters(state);
        return States.Count == 0 || States
            .SelectMany(known => known.Value.SelectMany(TextCatalog.InEveryLanguage).Append(known.Key))
            .Any(name => CultureInfo.InvariantCulture.CompareInfo.Compare(Letters(name), typed, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) == 0);
    }

    private static string Letters(string name) => Text.Compact(name).Replace(".", "");

    private static Dictionary<string, T> Read<T>(string resource)
    {
        using var stream = typeof(Country).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<Dictionary<string, T>>(stream)!;
    }

    [GeneratedRegex(@"^[0-9]{5}([ -]?[0-9]{4})?$")]
    private static partial Regex UnitedStatesPostalCode();

    [GeneratedRegex("^[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z] ?[0-9][ABCEGHJ-NPRSTV-Z][0-9]$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CanadianPostalCode();

    [GeneratedRegex("^(GIR ?0AA|[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BritishPostalCode();

    [GeneratedRegex("^[0-9]{5}$")]
    private static partial Regex FiveDigits();

    [GeneratedRegex("^[0-9]{3}-?[0-9]{4}$")]
    private static partial Regex JapanesePostalCode();

    [GeneratedRegex("^[A-Z0-9][A-Z0-9 -]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AnyPostalCode();
}
