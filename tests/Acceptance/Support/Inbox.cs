using System.Text.RegularExpressions;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class Inbox(PortalTarget target, Screen screen)
{
    // Portals send emails with the answer to a request, or soon after it.
    private const int SoonSeconds = 3;

    public async Task<Email> OnlyEmailAsync(string address)
    {
        var emails = await target.TestSupport.MailboxAsync(address);
        UnmetExpectationException.ThrowUnless(emails.Count == 1, $"Expected one email to {address}; {Sent(emails)}");
        return emails[0];
    }

    public async Task HoldsOnlyAsync(string address, string subject)
    {
        var (sent, expected) = ((await OnlyEmailAsync(address)).Subject, Shown(subject));
        UnmetExpectationException.ThrowUnless(sent == expected, $"Expected the email \"{expected}\" to {address}; sent was \"{sent}\"");
    }

    public async Task IsEmptyAsync(string address)
    {
        var emails = await target.TestSupport.MailboxAsync(address, waitSeconds: SoonSeconds);
        UnmetExpectationException.ThrowUnless(emails.Count == 0, $"Expected no email to {address}; {Sent(emails)}");
    }

    public async Task<Email> LatestEmailAsync(string address, string subject)
    {
        var shown = Shown(subject);
        var emails = await target.TestSupport.MailboxAsync(address, shown);
        UnmetExpectationException.ThrowUnless(emails.Count > 0, $"Expected an email \"{shown}\" to {address}; {Sent(await target.TestSupport.MailboxAsync(address, waitSeconds: 0))}");
        return emails[^1];
    }

    public async Task HoldsOnceAsync(string address, string subject)
    {
        var emails = await target.TestSupport.MailboxAsync(address, Shown(subject));
        UnmetExpectationException.ThrowUnless(emails.Count == 1, $"Expected one email \"{Shown(subject)}\" to {address}; there are {emails.Count}");
    }

    public async Task<string> LinkAsync(string address, string subject)
    {
        var email = await LatestEmailAsync(address, subject);
        UnmetExpectationException.ThrowUnless(email.Links.Count == 1, $"Expected one link in the email \"{email.Subject}\" to {address}; it has {email.Links.Count}");
        return email.Links[0];
    }

    public async Task<string> WelcomePasswordAsync(string address)
    {
        var (email, label) = (await OnlyEmailAsync(address), Shown("Password"));
        var password = LabelledPassword(label).Match(email.Text);
        UnmetExpectationException.ThrowUnless(password.Success, $"Expected a line \"{label}: …\" in the email \"{email.Subject}\" to {address}; there is none");
        target.Secrets.Add(SecretKind.Password, password.Groups[1].Value);
        return password.Groups[1].Value;
    }

    // As emails say it.
    public string Shown(string canonical) => screen.View.Wording.OfEmails.Shown(canonical);

    private static string Sent(IReadOnlyCollection<Email> emails) =>
        emails.Count == 0 ? "none was sent" : $"sent were {string.Join(", ", emails.Select(email => $"\"{email.Subject}\""))}";

    private static Regex LabelledPassword(string label) => new($@"^\s*{Regex.Escape(label)}\s?:\s*(\S+)\s*$", RegexOptions.Multiline);
}
