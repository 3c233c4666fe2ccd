
namespace PortalAcceptance.Portal.Security;

// Files are cached for good under an address with their version (?v=...), and revalidated otherwise. Text has an
// explicit encoding, so that no browser guesses.
internal static class StaticFiles
{
    private const string Public = "public";
    private const string ForGood = $"{Public}, max-age=31536000, immutable";
    private const string Ask = $"{Public}, no-cache";

    public static StaticFileOptions Options { get; } = new()
    {
        OnPrepareResponse = static file =>
        {
            var headers = file.Context.Response.Headers;
            headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? ForGood : Ask;
            headers.ContentType = InUtf8(headers.ContentType.ToString());
        },
    };

    public static bool IsPublic(IHeaderDictionary headers) =>
        headers.CacheControl.ToString().StartsWith(Public, StringComparison.Ordinal);

    private static string InUtf8(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
}
