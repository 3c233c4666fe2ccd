using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Mail;

internal sealed partial record StoredEmail(string Id, DateTimeOffset SentAt, EmailMessage Message)
{
    // In order of appearance.
    public IReadOnlyList<string> Links => [.. Address().Matches(Message.Text).Select(match => match.Value)];

    // The addresses are at the odd positions.
    public IReadOnlyList<string> Parts => Address().Split(Message.Text);

    [GeneratedRegex(@"(https?://\S+[\w/=-])")]
    private static partial Regex Address();
}
