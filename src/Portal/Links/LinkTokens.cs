using Microsoft.AspNetCore.DataProtection;
using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal.Links;

// Tokens are encrypted and signed: nothing is stored, and nobody can forge one.
internal sealed class LinkTokens(IDataProtectionProvider protection, CustomerClock clock) : ILinkTokens
{
    public string Write(LinkPurpose purpose, LinkToken token) => For(purpose).Close(token);

    public LinkToken? Read(LinkPurpose purpose, string? text) =>
        Open(purpose, text) is { } token && clock.GetUtcNow() < token.IssuedAt + LinkToken.Lifetime ? token : null;

    // Of any purpose, expired or not.
    internal Guid? CustomerOf(string? text) =>
        Enum.GetValues<LinkPurpose>().Select(purpose => Open(purpose, text)?.CustomerId).FirstOrDefault(id => id is not null);

    internal LinkToken? Open(LinkPurpose purpose, string? text) => For(purpose).Open(text);

    private Seal<LinkToken> For(LinkPurpose purpose) => new(protection, "PortalAcceptance.Portal.Links", purpose.ToString());
}
