using Microsoft.AspNetCore.StaticFiles;

namespace PortalAcceptance.Portal.Security;

/// <summary>
/// Says how long files may be cached: for good under an address that names their version (<c>?v=…</c>), which changes
/// with them; else not without asking whether they are still the same.
/// </summary>
internal static class StaticFileCaching
{
    private const string Public = "public";
    private const string ForGood = $"{Public}, max-age=31536000, immutable";
    private const string Ask = $"{Public}, no-cache";

    public static StaticFileOptions Options { get; } = new()
    {
        OnPrepareResponse = static file =>
            file.Context.Response.Headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? ForGood : Ask,
    };

    /// <summary>Whether an answer is a file that everybody may see.</summary>
    public static bool IsPublic(IHeaderDictionary headers) =>
        headers.CacheControl.ToString().StartsWith(Public, StringComparison.Ordinal);
}
