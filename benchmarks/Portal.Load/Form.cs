using System.Globalization;

namespace PortalAcceptance.Portal.Load;

/// <summary>What is read from the forms of the portal's pages.</summary>
internal static class Form
{
    /// <summary>The name of the field with the antiforgery token.</summary>
    public const string Token = "__RequestVerificationToken";

    /// <summary>The antiforgery token of a page.</summary>
    public static string TokenIn(Answer page) => page.Between($"name=\"{Token}\" type=\"hidden\" value=\"", "\"");

    /// <summary>How often the billing information on a page has been saved.</summary>
    public static int BillingVersionIn(Answer page) =>
        int.Parse(page.Between("name=\"Billing.Version\" value=\"", "\""), CultureInfo.InvariantCulture);
}
