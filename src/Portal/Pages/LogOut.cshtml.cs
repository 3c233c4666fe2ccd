using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages;

[AllowAnonymous]
internal sealed class LogOutModel(Session session) : PageModel
{
    public IActionResult OnGet() => RedirectToPage("/Login");

    public async Task<IActionResult> OnPostAsync()
    {
        await session.EndAsync();
        // Clears what pages stored in this browser, except cookies, so that the chosen language stays.
        Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return RedirectToPage("/Login");
    }
}
