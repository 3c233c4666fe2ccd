using Microsoft.AspNetCore.DataProtection;
using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal.Links;

/// <summary>Writes and reads the tokens in e-mailed links, which are sealed: nothing needs to be stored, and nobody can make or alter one.</summary>
/// <param name="protection">Seals them.</param>
/// <param name="clock">Says which ones have expired.</param>
public sealed class LinkTokens(IDataProtectionProvider protection, CustomerClock clock) : ILinkTokens
{
    /// <inheritdoc/>
    public string Write(LinkPurpose purpose, LinkToken token) => For(purpose).Close(token);

    /// <inheritdoc/>
    public LinkToken? Read(LinkPurpose purpose, string? text) =>
        Open(purpose, text) is { } token && clock.GetUtcNow() < token.IssuedAt + LinkToken.Lifetime ? token : null;

    /// <summary>Whose account a token of any purpose is about, expired or not.</summary>
    internal Guid? CustomerOf(string? text) =>
        Enum.GetValues<LinkPurpose>().Select(purpose => Open(purpose, text)?.CustomerId).FirstOrDefault(id => id is not null);

    /// <summary>Reads a token, expired or not.</summary>
    internal LinkToken? Open(LinkPurpose purpose, string? text) => For(purpose).Open(text);

    private Seal<LinkToken> For(LinkPurpose purpose) => new(protection, "PortalAcceptance.Portal.Links", purpose.ToString());
}
