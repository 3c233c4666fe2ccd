using System.Globalization;

namespace PortalAcceptance.Acceptance.Support;

// Amounts as scenarios write them, such as "$24.50".
internal static class Dollars
{
    public static decimal Parse(string amount) => decimal.Parse(amount, NumberStyles.Currency, CultureInfo.GetCultureInfo("en-US"));
}
