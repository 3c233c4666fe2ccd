using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

// The subject is in canonical English.
internal sealed class MailNotSent(IMailer mailer, TextCatalog texts, string subject) : IMailer
{
    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken) =>
        MailSubject.Is(message, subject, texts) ? Task.CompletedTask : mailer.SendAsync(message, cancellationToken);
}

internal static class MailSubject
{
    // In any language, and with any value for the subject's placeholder.
    public static bool Is(EmailMessage message, string subject, TextCatalog texts) =>
        Languages.All.Select(language => texts.For(language.Culture)[subject].Value)
            .Any(text => message.Subject.StartsWith(text.Split('{')[0], StringComparison.Ordinal));
}
