using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Faults;

/// <summary>Tells e-mails apart by what they are about.</summary>
internal static class MailSubject
{
    /// <summary>Whether an e-mail is about something, in whatever language.</summary>
    /// <param name="message">The e-mail.</param>
    /// <param name="subject">The subject in canonical English, up to its placeholder if it has one.</param>
    /// <param name="texts">Translates it.</param>
    public static bool Is(EmailMessage message, string subject, TextCatalog texts) =>
        Languages.Names.Keys.Select(language => texts.For(Languages.CultureOf(language))[subject].Value)
            .Any(text => message.Subject.StartsWith(text.Split('{')[0], StringComparison.Ordinal));
}
