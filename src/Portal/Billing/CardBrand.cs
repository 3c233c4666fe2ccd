namespace PortalAcceptance.Portal.Billing;

/// <summary>A card brand: which numbers it issues, and how long they and their security codes are.</summary>
/// <remarks>
/// Prefixes and lengths as ISO/IEC 7812 assigns them and the networks publish them. Discover's co-branded 622126–622925
/// are UnionPay's numbers and are taken as such.
/// </remarks>
public sealed class CardBrand
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

    /// <summary>Every brand that the portal accepts, in the order in which they are offered.</summary>
    public static IReadOnlyList<CardBrand> All { get; } =
    [
        new("Visa", [(4, 4)], [13, 16, 19]),
        new("Mastercard", [(51, 55), (2221, 2720)], [16]),
        new("American Express", [(34, 34), (37, 37)], [15], securityCodeLength: 4),
        new("Discover", [(6011, 6011), (644, 649), (65, 65)], [16, 17, 18, 19]),
        new("Diners Club", [(300, 305), (3095, 3095), (36, 36), (38, 39)], [14, 15, 16, 17, 18, 19]),
        new("JCB", [(3528, 3589)], [16, 17, 18, 19]),
        new("UnionPay", [(62, 62), (81, 81)], [16, 17, 18, 19]),
    ];

    /// <summary>The brand's name, which is also what the card type is called on the page.</summary>
    public string Name { get; }

    /// <summary>How many digits the security code has.</summary>
    public int SecurityCodeLength { get; }

    /// <summary>The brand of a name.</summary>
    /// <param name="name">The exact name.</param>
    /// <returns>The brand, or null when there is none of that name.</returns>
    public static CardBrand? Named(string? name) => All.FirstOrDefault(brand => brand.Name == name);

    /// <summary>The brand that issues a number.</summary>
    /// <param name="digits">The number, digits only.</param>
    /// <returns>The brand, or null when the portal accepts none with this prefix.</returns>
    public static CardBrand? IssuerOf(string digits) => All.FirstOrDefault(brand => brand._prefixes.Any(range => IsIn(range, digits)));

    /// <summary>Whether the brand's numbers may be this long.</summary>
    /// <param name="length">The number of digits.</param>
    /// <returns>True when they may.</returns>
    public bool HasNumbersOfLength(int length) => _lengths.Contains(length);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static bool IsIn((int First, int Last) range, string digits)
    {
        var length = range.First.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        return digits.Length >= length
            && int.TryParse(digits.AsSpan(0, length), out var prefix)
            && prefix >= range.First && prefix <= range.Last;
    }
}
