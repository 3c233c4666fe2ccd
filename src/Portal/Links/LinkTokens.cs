using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace PortalAcceptance.Portal.Links;

/// <summary>
/// Writes and reads the tokens in e-mailed links. They are encrypted and signed with the portal's own keys, so that
/// nothing needs to be stored, nobody can make or alter one, and every instance on the same database reads them.
/// </summary>
/// <param name="protection">Encrypts and signs.</param>
/// <param name="clock">Says which ones have expired.</param>
public sealed class LinkTokens(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>Writes a token.</summary>
    public string Write(LinkPurpose purpose, LinkToken token) =>
        Protector(purpose).Protect(JsonSerializer.Serialize(token));

    /// <summary>Reads a token that has not expired.</summary>
    /// <returns>What it says; null when the portal did not write it for this purpose, or it has expired.</returns>
    public LinkToken? Read(LinkPurpose purpose, string? text) =>
        Open(purpose, text) is { } token && clock.GetUtcNow() < token.IssuedAt + LinkToken.Lifetime ? token : null;

    /// <summary>Whose account a token of any purpose is about, expired or not.</summary>
    internal Guid? CustomerOf(string? text) =>
        Enum.GetValues<LinkPurpose>().Select(purpose => Open(purpose, text)?.CustomerId).FirstOrDefault(id => id is not null);

    private IDataProtector Protector(LinkPurpose purpose) => protection.CreateProtector("PortalAcceptance.Portal.Links", purpose.ToString());

    private LinkToken? Open(LinkPurpose purpose, string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<LinkToken>(Protector(purpose).Unprotect(text));
        }
        catch (CryptographicException)
        {
            // Tampered with, cut short, or for another purpose: all the same to whoever holds it.
            return null;
        }
    }
}
