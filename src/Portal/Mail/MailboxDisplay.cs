using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Mail;

internal sealed class MailboxDisplay(IOptions<MailOptions> mail, IHostEnvironment environment)
{
    public bool IsOn { get; } = mail.Value.UsesPickupFolder && (mail.Value.ShowMailbox ?? environment.IsDevelopment());
}
