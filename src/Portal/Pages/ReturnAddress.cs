using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PortalAcceptance.Portal.Pages;

/// <summary>Leads a visit to where it was headed.</summary>
internal static class ReturnAddress
{
    /// <summary>Leads to an address if that is one of this portal's, else to the start.</summary>
    /// <param name="page">The page that leads there.</param>
    /// <param name="returnUrl">The address, as the request says it.</param>
    public static IActionResult LeadTo(this PageModel page, string? returnUrl) =>
        page.Url.IsLocalUrl(returnUrl) ? page.LocalRedirect(InAscii(returnUrl)) : page.RedirectToPage("/Index");

    // A header holds nothing else.
    private static string InAscii(string address) =>
        string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
}
