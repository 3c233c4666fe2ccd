using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages;

// A forged form is refused, unless there is no session to end.
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class LogOutModel(Session session, CurrentCustomer current) : FormPage
{
    public IActionResult OnGet() => RedirectToPage("/Login");

    public async Task<IActionResult> OnPostAsync()
    {
        if (current.Value is not null && await RefuseStaleAsync() is not null)
        {
            return BadRequest();
        }

        await session.EndAsync();
        // Clears what pages stored in this browser, except cookies, so that the chosen language stays.
        Response.Headers["Clear-Site-Data"] = "\"storage\"";
        return OnGet();
    }
}
