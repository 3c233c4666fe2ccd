using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.TestSupport;

internal sealed record DeliveredEmail(string Id, string To, string Subject, string Text, IReadOnlyList<string> Links, DateTimeOffset SentAt)
{
    public static DeliveredEmail Of(StoredEmail email) =>
        new(email.Id, email.Message.To, email.Message.Subject, email.Message.Text, email.Links, email.SentAt);
}
