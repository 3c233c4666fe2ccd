using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Countries;

// Name is the English name (Unicode CLDR), translated where it is shown.
internal sealed partial record Country(string Code, string Name)
{
    // Countries without postal codes (Universal Postal Union, postal addressing systems).
    private static readonly FrozenSet<string> _withoutPostalCodes =
        ("AE AG AO AW BF BI BJ BO BQ BS BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GH GM GQ GY HK JM KI KM KN KP LY ML MO MR "
        + "MW NR NU QA RW SB SC SL SO SR SS ST SX SY TD TF TG TK TL TO TV UG VU WS YE ZW").Split(' ').ToFrozenSet();

    public static IReadOnlyDictionary<string, Country> All { get; } = Read();

    // Code and name, if addresses must contain one; otherwise empty.
    public IReadOnlyDictionary<string, string> States => Countries.States.Of(Code);

    public bool HasPostalCodes => !_withoutPostalCodes.Contains(Code);

    public bool AcceptsPostalCode(string postalCode) => (Code switch
    {
        "US" => UnitedStatesPostalCode(),
        "CA" => CanadianPostalCode(),
        "GB" => BritishPostalCode(),
        "FR" or "DE" => FiveDigits(),
        "JP" => JapanesePostalCode(),
        _ => AnyPostalCode(),
    }).IsMatch(postalCode);

    public bool AcceptsState(string state) =>
        States.Count == 0
        || States.Any(known => string.Equals(known.Key, state, StringComparison.OrdinalIgnoreCase)
            || string.Equals(known.Value, state, StringComparison.OrdinalIgnoreCase));

    private static FrozenDictionary<string, Country> Read()
    {
        using var stream = typeof(Country).Assembly.GetManifestResourceStream("countries.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!
            .ToFrozenDictionary(country => country.Key, country => new Country(country.Key, country.Value));
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
