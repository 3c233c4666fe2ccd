using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Allure.Net.Commons;

/// <summary>The identifiers by which Allure knows a test again in another run.</summary>
internal static class AllureIdentifiers
{
    /// <summary>The same for every row of a parameterised test.</summary>
    public static string TestCaseId(string fullName) => Md5(fullName);

    /// <summary>Differs between the rows of a parameterised test; neither names nor order of the parameters matter.</summary>
    public static string HistoryId(string fullName, IEnumerable<Parameter> parameters) =>
        Md5(JsonSerializer.Serialize(new
        {
            fullName,
            parameters = parameters.OrderBy(parameter => parameter.Name, StringComparer.Ordinal).Select(parameter => parameter.Value),
        }));

    // Allure's own choice of hash: a fixed-length name, no secret.
    private static string Md5(string text) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(text)));
}
