using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Tests.Billing;

internal sealed class InterruptedMailer(IMailer mailer, Interruptions interruptions) : IMailer
{
    public async Task SendAsync(EmailMessage message, CancellationToken cancellationToken)
    {
        interruptions.Pass("before an email");
        await mailer.SendAsync(message, cancellationToken);
        interruptions.Pass(Interruptions.AfterMail);
    }
}
