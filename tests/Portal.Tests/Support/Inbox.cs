using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Tests.Support;

/// <summary>The e-mails to someone, each read once and waited for if it is still to come.</summary>
internal sealed class Inbox(PortalUnderTest portal, string address)
{
    private readonly HashSet<string> _read = [];

    internal async Task<EmailMessage> NextAsync(string subject)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var found = await portal.Services.GetRequiredService<Mailbox>().WaitForAsync(
            email => email.Message.To == address && email.Message.Subject == subject && !_read.Contains(email.Id), patience.Token);
        _read.Add(found[0].Id);
        return found[0].Message;
    }

    /// <summary>The path, with its token, of the link in the earliest unread e-mail that is about something.</summary>
    public async Task<string> NextLinkAsync(string subject)
    {
        var email = await NextAsync(subject);
        var link = new StoredEmail("", default, email).Links.Should().ContainSingle().Subject;
        link.Should().StartWith(portal.Address.ToString());
        return new Uri(link).PathAndQuery;
    }
}
