using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PortalAcceptance.Portal.Pages;

internal static class ReturnAddress
{
    public static IActionResult LeadTo(this PageModel page, string? returnUrl) =>
        page.Url.IsLocalUrl(returnUrl) ? page.LocalRedirect(InAscii(returnUrl)) : page.RedirectToPage("/Index");

    // Headers are ASCII only.
    private static string InAscii(string address) =>
        string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
}
