using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Pages.Dev;

[AllowAnonymous]
internal sealed class MailModel(Mailbox mailbox) : PageModel
{
    public Mailbox Mailbox => mailbox;
}
