using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace PortalAcceptance.Portal.Security;

// Encrypts and signs values with the portal's keys, so that nothing needs to be stored and every instance can read
// them. A value for one purpose can't be used for another.
internal sealed class Seal<T>(IDataProtectionProvider protection, string purpose, params string[] subPurposes)
    where T : class
{
    // Only the portal reads it: escaping for HTML would only make it longer.
    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IDataProtector _protector = protection.CreateProtector(purpose, subPurposes);

    // The result is safe in addresses, forms and cookies.
    public string Close(T value) => _protector.Protect(JsonSerializer.Serialize(value, _json));

    // Null if the portal did not encrypt it for this purpose.
    public T? Open(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<T>(_protector.Unprotect(text), _json);
        }
        catch (CryptographicException)
        {
            // Manipulated, cut off, or for another purpose.
            return null;
        }
    }
}
