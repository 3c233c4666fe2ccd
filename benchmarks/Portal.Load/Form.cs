using System.Globalization;

namespace PortalAcceptance.Portal.Load;

internal static class Form
{
    public const string Token = "__RequestVerificationToken";

    public static string TokenIn(Answer page) => page.Between($"name=\"{Token}\" type=\"hidden\" value=\"", "\"");

    public static int BillingVersionIn(Answer page) =>
        int.Parse(page.Between("name=\"Billing.Version\" value=\"", "\""), CultureInfo.InvariantCulture);
}
