using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Takes a link to choose a new password for one that was sent just now, whatever the password has become since.</summary>
internal sealed class UsedLinkAccepted(ILinkTokens links, PortalDbContext database) : ILinkTokens
{
    public string Write(LinkPurpose purpose, LinkToken token) => links.Write(purpose, token);

    public LinkToken? Read(LinkPurpose purpose, string? text)
    {
        var token = links.Read(purpose, text);
        return purpose is LinkPurpose.PasswordReset && token is not null && StampOf(token.CustomerId) is { } stamp
            ? token with { SecurityStamp = stamp }
            : token;
    }

    private string? StampOf(Guid customerId) =>
        database.Users.Where(customer => customer.Id == customerId).Select(customer => customer.SecurityStamp).SingleOrDefault();
}
