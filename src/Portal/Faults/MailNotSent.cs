using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Faults;

/// <summary>Sends every e-mail but those of one subject.</summary>
/// <param name="mailer">Sends them.</param>
/// <param name="texts">Translates the subject.</param>
/// <param name="subject">The subject in canonical English; what its placeholder stands for doesn't matter.</param>
internal sealed class MailNotSent(IMailer mailer, TextCatalog texts, string subject) : IMailer
{
    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken) =>
        MailSubject.Is(message, subject, texts) ? Task.CompletedTask : mailer.SendAsync(message, cancellationToken);
}
