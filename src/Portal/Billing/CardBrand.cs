namespace PortalAcceptance.Portal.Billing;

// Prefixes and lengths are those of ISO/IEC 7812 and of the networks. Discover's co-branded range 622126-622925 belongs
// to UnionPay and is treated as such.
internal sealed class CardBrand
{
    private readonly (int First, int Last)[] _prefixes;
    private readonly int[] _lengths;

    private CardBrand(string name, (int First, int Last)[] prefixes, int[] lengths, int securityCodeLength = 3)
    {
        Name = name;
        SecurityCodeLength = securityCodeLength;
        _prefixes = prefixes;
        _lengths = lengths;
    }

    public static IReadOnlyList<CardBrand> All { get; } =
    [
        new("Visa", [(4, 4)], [13, 16, 19]),
        new("Mastercard", [(51, 55), (2221, 2720)], [16]),
        new("American Express", [(34, 34), (37, 37)], [15], securityCodeLength: 4),
        new("Discover", [(6011, 6011), (644, 649), (65, 65)], [16, 17, 18, 19]),
        new("Diners Club", [(300, 305), (3095, 3095), (36, 36), (38, 39)], [14, 15, 16, 17, 18, 19]),
        new("JCB", [(3528, 3589)], [16, 17, 18, 19]),
        new("UnionPay", [(62, 62), (81, 81)], [16, 17, 18, 19]) { HasCheckDigits = false },
    ];

    public string Name { get; }

    public int SecurityCodeLength { get; }

    // Some of UnionPay's numbers have none, so that only the gateway can tell which ones exist.
    public bool HasCheckDigits { get; private init; } = true;

    public static CardBrand? Named(string? name) => All.FirstOrDefault(brand => brand.Name == name);

    // Null if the portal accepts no brand with this prefix.
    public static CardBrand? IssuerOf(string digits) => All.FirstOrDefault(brand => brand._prefixes.Any(range => IsIn(range, digits)));

    public bool HasNumbersOfLength(int length) => _lengths.Contains(length);

    public override string ToString() => Name;

    private static bool IsIn((int First, int Last) range, string digits)
    {
        var length = range.First.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        return digits.Length >= length
            && int.TryParse(digits.AsSpan(0, length), out var prefix)
            && prefix >= range.First && prefix <= range.Last;
    }
}
