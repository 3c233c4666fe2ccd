using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>The key that requests for test support must carry, in the header <see cref="Header"/>.</summary>
/// <param name="options">Names the key, if it is configured.</param>
internal sealed class TestSupportKey(IOptions<TestSupportOptions> options)
{
    /// <summary>The header.</summary>
    public const string Header = "X-Test-Support-Key";

    /// <summary>The key.</summary>
    public string Value { get; } = options.Value.Key ?? RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Whether it was made at start-up.</summary>
    public bool IsGenerated => options.Value.Key is null;

    /// <summary>Whether a request carries it. Takes as long for a nearly right key as for a wrong one.</summary>
    public bool IsCarriedBy(HttpRequest request) =>
        CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers[Header].ToString())),
            SHA256.HashData(Encoding.UTF8.GetBytes(Value)));
}
