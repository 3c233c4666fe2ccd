using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

internal sealed class MailRefused : IMailer
{
    // Decorators take what they decorate.
    public MailRefused(IMailer mailer) => _ = mailer;

    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken) =>
        throw new MailNotSentException("A fault that refuses all mail is on.");
}
