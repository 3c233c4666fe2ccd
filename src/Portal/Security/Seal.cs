using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace PortalAcceptance.Portal.Security;

/// <summary>
/// Hands values to whoever may carry them and not read, make or alter them: encrypted and signed with the portal's own keys,
/// so that nothing needs to be stored, and every instance on the same database opens them.
/// </summary>
/// <typeparam name="T">What is sealed.</typeparam>
/// <param name="protection">Encrypts and signs.</param>
/// <param name="purpose">What it is for; what is sealed for one purpose serves no other.</param>
/// <param name="subPurposes">What it is for, more closely.</param>
internal sealed class Seal<T>(IDataProtectionProvider protection, string purpose, params string[] subPurposes)
    where T : class
{
    // It is read by nobody but the portal: what is escaped for HTML would only be longer.
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IDataProtector _protector = protection.CreateProtector(purpose, subPurposes);

    /// <summary>Seals a value, as text that fits into addresses, forms and cookies.</summary>
    public string Close(T value) => _protector.Protect(JsonSerializer.Serialize(value, _json));

    /// <summary>What was sealed; null when the portal did not seal it for this purpose.</summary>
    public T? Open(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<T>(_protector.Unprotect(text), _json);
        }
        catch (CryptographicException)
        {
            // Tampered with, cut short, or for another purpose: all the same to whoever holds it.
            return null;
        }
    }
}
