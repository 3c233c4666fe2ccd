using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

// Some texts of an email, which are in canonical English, in any language; of those with placeholders, what comes before the first.
internal sealed class MailInEnglish(IMailer mailer, TextCatalog texts, string[] untranslated) : IMailer
{
    public Task SendAsync(EmailMessage message, CancellationToken cancellationToken) =>
        mailer.SendAsync(message with { Subject = Untranslated(message.Subject), Text = Untranslated(message.Text) }, cancellationToken);

    private string Untranslated(string text) => Languages.All.SelectMany(_ => untranslated, (language, canonical) => (language, canonical)).Aggregate(
        text, (changed, known) => changed.Replace(Start(texts.For(known.language.Culture)[known.canonical].Value), Start(known.canonical), StringComparison.Ordinal));

    private static string Start(string text) => text.Split('{')[0];
}
