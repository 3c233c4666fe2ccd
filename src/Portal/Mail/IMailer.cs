namespace PortalAcceptance.Portal.Mail;

/// <summary>Sends e-mail to customers.</summary>
public interface IMailer
{
    /// <summary>Sends one message, or throws <see cref="MailNotSentException"/>.</summary>
    Task SendAsync(EmailMessage message, CancellationToken cancellationToken);
}
