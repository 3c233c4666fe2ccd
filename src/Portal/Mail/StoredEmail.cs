using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Mail;

internal sealed partial record StoredEmail(string Id, DateTimeOffset SentAt, EmailMessage Message)
{
    // In any spelling of the address.
    public string Recipient { get; } = EmailAddress.Normalize(Message.To);

    // In order of appearance.
    public IReadOnlyList<string> Links => [.. Address().Matches(Message.Text).Select(match => match.Value)];

    // The addresses are at the odd positions.
    public IReadOnlyList<string> Parts => Address().Split(Message.Text);

    // Version 7 starts with the time, so that names sort by date.
    public static StoredEmail Of(EmailMessage message, TimeProvider clock) =>
        new(Guid.CreateVersion7().ToString("N"), clock.GetUtcNow(), message);

    [GeneratedRegex(@"(https?://\S+[\w/=-])")]
    private static partial Regex Address();
}
