using Microsoft.AspNetCore.StaticFiles;

namespace PortalAcceptance.Portal.Security;

/// <summary>
/// How the portal's files are served. They may be cached: for good under an address that names their version (<c>?v=…</c>), which changes
/// with them; else not without asking whether they are still the same. Text says how it is encoded, so that no browser guesses.
/// </summary>
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

    /// <summary>Whether an answer is a file that everybody may see.</summary>
    public static bool IsPublic(IHeaderDictionary headers) =>
        headers.CacheControl.ToString().StartsWith(Public, StringComparison.Ordinal);

    private static string InUtf8(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
}
