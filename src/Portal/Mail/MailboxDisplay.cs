using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Mail;

/// <summary>Decides whether the pickup folder can be read on the portal's own pages.</summary>
internal sealed class MailboxDisplay(IOptions<MailOptions> mail, IHostEnvironment environment)
{
    public bool IsOn { get; } = mail.Value.UsesPickupFolder && (mail.Value.ShowMailbox ?? environment.IsDevelopment());
}
