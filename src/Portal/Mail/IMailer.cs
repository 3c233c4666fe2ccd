namespace PortalAcceptance.Portal.Mail;

internal interface IMailer
{
    // Throws a MailNotSentException.
    Task SendAsync(EmailMessage message, CancellationToken cancellationToken);
}
