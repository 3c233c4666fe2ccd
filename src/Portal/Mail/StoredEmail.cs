using System.Text.RegularExpressions;

namespace PortalAcceptance.Portal.Mail;

/// <summary>An e-mail in the pickup folder.</summary>
/// <param name="Id">The file's name without <c>.eml</c>.</param>
/// <param name="SentAt">When it was handed over.</param>
/// <param name="Message">The e-mail itself.</param>
public sealed partial record StoredEmail(string Id, DateTimeOffset SentAt, EmailMessage Message)
{
    /// <summary>The addresses of pages in the text, in order.</summary>
    public IReadOnlyList<string> Links => [.. Address().Matches(Message.Text).Select(match => match.Value)];

    /// <summary>The text cut at its addresses, which stand at the odd places.</summary>
    public IReadOnlyList<string> Parts => Address().Split(Message.Text);

    [GeneratedRegex(@"(https?://\S+[\w/=-])")]
    private static partial Regex Address();
}
