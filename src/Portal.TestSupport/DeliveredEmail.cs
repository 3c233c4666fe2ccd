using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>An e-mail in the mailbox.</summary>
/// <param name="Id">Names it.</param>
/// <param name="To">The recipient's address.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Text">The body.</param>
/// <param name="Links">The addresses of pages in the body, in order.</param>
/// <param name="SentAt">When it was sent.</param>
internal sealed record DeliveredEmail(string Id, string To, string Subject, string Text, IReadOnlyList<string> Links, DateTimeOffset SentAt)
{
    /// <summary>The e-mail as the mailbox keeps it.</summary>
    public static DeliveredEmail Of(StoredEmail email) =>
        new(email.Id, email.Message.To, email.Message.Subject, email.Message.Text, email.Links, email.SentAt);
}
