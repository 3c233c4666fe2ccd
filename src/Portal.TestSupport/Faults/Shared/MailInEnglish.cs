using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

// The subject is in canonical English.
internal sealed class MailInEnglish(IMailer mailer, TextCatalog texts, string subject) : IMailer
{
    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken) =>
        mailer.SendAsync(MailSubject.Is(message, subject, texts) ? InEnglish(message) : message, cancellationToken);

    // What stands before a placeholder is enough to tell a text by.
    private EmailMessage InEnglish(EmailMessage message) => Languages.All.Where(language => language != Languages.English)
        .SelectMany(texts.TextsIn)
        .Where(text => Beginning(text.Value).Length > 3)
        .OrderByDescending(text => Beginning(text.Value).Length)
        .Aggregate(message, (mail, text) => mail with
        {
            Subject = mail.Subject.Replace(Beginning(text.Value), Beginning(text.Key), StringComparison.Ordinal),
            Text = mail.Text.Replace(Beginning(text.Value), Beginning(text.Key), StringComparison.Ordinal),
        });

    private static string Beginning(string text) => text.Split('{')[0];
}
