using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Pages.Dev;

/// <summary>Shows one e-mail of the pickup folder.</summary>
/// <param name="mailbox">The pickup folder.</param>
[AllowAnonymous]
public sealed class MailItemModel(Mailbox mailbox) : PageModel
{
    /// <summary>The e-mail.</summary>
    public StoredEmail Email { get; private set; } = null!;

    /// <summary>Shows it, if there is one.</summary>
    public IActionResult OnGet(string id)
    {
        if (mailbox.Find(id) is not { } email)
        {
            return NotFound();
        }

        Email = email;
        return Page();
    }
}
