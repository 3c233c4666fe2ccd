using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Tests.Support;

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

    public async Task<string> NextLinkAsync(string subject)
    {
        var email = await NextAsync(subject);
        var link = new StoredEmail("", default, email).Links.Should().ContainSingle().Subject;
        link.Should().StartWith(portal.Address.ToString());
        return new Uri(link).PathAndQuery;
    }
}
