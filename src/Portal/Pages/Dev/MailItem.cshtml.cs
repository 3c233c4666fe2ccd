using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Pages.Dev;

[AllowAnonymous]
internal sealed class MailItemModel(Mailbox mailbox) : PageModel
{
    public StoredEmail Email { get; private set; } = null!;

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
