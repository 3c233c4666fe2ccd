using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Pages.Dev;

/// <summary>Lists the e-mails in the pickup folder.</summary>
/// <param name="mailbox">The pickup folder.</param>
[AllowAnonymous]
public sealed class MailModel(Mailbox mailbox) : PageModel
{
    /// <summary>The pickup folder.</summary>
    public Mailbox Mailbox => mailbox;
}
