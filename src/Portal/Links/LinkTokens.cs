using Microsoft.AspNetCore.DataProtection;
using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal.Links;

/// <summary>Writes and reads the tokens in e-mailed links, which are sealed: nothing needs to be stored, and nobody can make or alter one.</summary>
/// <param name="protection">Seals them.</param>
/// <param name="clock">Says which ones have expired.</param>
public sealed class LinkTokens(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>Writes a token.</summary>
    public string Write(LinkPurpose purpose, LinkToken token) => For(purpose).Close(token);

    /// <summary>Reads a token that has not expired.</summary>
    /// <returns>What it says; null when the portal did not write it for this purpose, or it has expired.</returns>
    public LinkToken? Read(LinkPurpose purpose, string? text) =>
        For(purpose).Open(text) is { } token && clock.GetUtcNow() < token.IssuedAt + LinkToken.Lifetime ? token : null;

    /// <summary>Whose account a token of any purpose is about, expired or not.</summary>
    internal Guid? CustomerOf(string? text) =>
        Enum.GetValues<LinkPurpose>().Select(purpose => For(purpose).Open(text)?.CustomerId).FirstOrDefault(id => id is not null);

    private Seal<LinkToken> For(LinkPurpose purpose) => new(protection, "PortalAcceptance.Portal.Links", purpose.ToString());
}
