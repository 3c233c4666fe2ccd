using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages;

/// <summary>Logs a customer out.</summary>
/// <param name="session">Ends.</param>
[AllowAnonymous]
public sealed class LogOutModel(Session session) : PageModel
{
    /// <summary>There is nothing to see here: leads to the login.</summary>
    public IActionResult OnGet() => RedirectToPage("/Login");

    /// <summary>Logs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await session.EndAsync();
        // Whatever a page may have kept in this browser. Not the cookies: the chosen language stays.
        Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return RedirectToPage("/Login");
    }
}
