using System.Globalization;

namespace PortalAcceptance.Portal.Billing;

/// <summary>An amount in a currency.</summary>
/// <param name="Amount">The amount in units of the currency, such as dollars.</param>
/// <param name="Currency">ISO 4217 code, such as <c>USD</c>.</param>
public readonly record struct Money(decimal Amount, string Currency)
{
    /// <summary>Writes the amount as a culture does, in this amount's currency and not in the culture's own.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Such as <c>$1,234.50</c> in English and <c>1 234,50 $US</c> in French (with that culture's no-break spaces).</returns>
    public string Format(CultureInfo culture)
    {
        var format = (NumberFormatInfo)culture.NumberFormat.Clone();
        format.CurrencySymbol = SymbolIn(culture);
        format.CurrencyDecimalDigits = 2;
        return Amount.ToString("C", format);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.00} {Currency}");

    /// <summary>The sign that a culture's readers know the currency by (Unicode CLDR), or the code where there is none.</summary>
    private string SymbolIn(CultureInfo culture) => (Currency, culture.TwoLetterISOLanguageName) switch
    {
        ("USD", "fr") => "$US",
        ("USD", _) => "$",
        ("EUR", _) => "€",
        _ => Currency,
    };
}
