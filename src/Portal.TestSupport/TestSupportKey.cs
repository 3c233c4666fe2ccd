using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.TestSupport;

internal sealed class TestSupportKey(IOptions<TestSupportOptions> options)
{
    public const string Header = "X-Test-Support-Key";

    public string Value { get; } = options.Value.Key ?? RandomNumberGenerator.GetHexString(32, lowercase: true);

    public bool IsGenerated => options.Value.Key is null;

    // In constant time.
    public bool IsCarriedBy(HttpRequest request) =>
        CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(request.Headers[Header].ToString())),
            SHA256.HashData(Encoding.UTF8.GetBytes(Value)));
}
