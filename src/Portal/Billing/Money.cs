using System.Globalization;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Billing;

internal readonly record struct Money(decimal Amount, string Currency)
{
    // In this amount's currency: $1,234.50 in English, 1 234,50 $US in French.
    public string Format(CultureInfo culture)
    {
        var format = (NumberFormatInfo)culture.NumberFormat.Clone();
        format.CurrencySymbol = SymbolIn(culture);
        format.CurrencyDecimalDigits = 2;
        return Amount.ToString("C", format);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amount:0.00} {Currency}");

    private string SymbolIn(CultureInfo culture) => Currency switch
    {
        "USD" => Languages.Of(culture).DollarSign,
        "EUR" => "€",
        _ => Currency,
    };
}
