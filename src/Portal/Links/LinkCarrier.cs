using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal.Links;

/// <summary>
/// How requests carry the token of an e-mailed link: it arrives in the address, goes from there into a cookie for that
/// one page, so that no history, log or referrer keeps it, and comes back with the page's form.
/// </summary>
internal static class LinkCarrier
{
    /// <summary>The name of the token in addresses and forms.</summary>
    public const string Field = "token";

    private const string CookieName = "link";

    // Twice what the longest token needs; a longer one is none, and would only fill the browser's cookies.
    private const int LongestToken = 1024;

    /// <summary>The token in the cookie; null when there is none.</summary>
    public static string? Kept(HttpRequest request) => request.Cookies[CookieFor(request).Name!];

    /// <summary>The token that a request carries, wherever it does; null when it carries none.</summary>
    public static string? In(HttpRequest request, IFormCollection? form) =>
        NullIfEmpty(request.Query[Field]) ?? NullIfEmpty(form?[Field]) ?? Kept(request);

    /// <summary>Keeps the token for the page of this request.</summary>
    public static void Keep(HttpResponse response, string token)
    {
        if (token.Length <= LongestToken)
        {
            var cookie = CookieFor(response.HttpContext.Request);
            response.Cookies.Append(cookie.Name!, token, cookie.Build(response.HttpContext));
        }
        else
        {
            Forget(response);
        }
    }

    /// <summary>Forgets the token for the page of this request.</summary>
    public static void Forget(HttpResponse response)
    {
        var cookie = CookieFor(response.HttpContext.Request);
        response.Cookies.Delete(cookie.Name!, cookie.Build(response.HttpContext));
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static CookieBuilder CookieFor(HttpRequest request)
    {
        var cookie = new CookieBuilder();
        // Lax and not strict: the visit that sets it comes from a mail program, often on another site.
        request.HttpContext.RequestServices.GetRequiredService<PortalCookies>()
            .Harden(cookie, CookieName, SameSiteMode.Lax, request.PathBase + request.Path);
        return cookie;
    }
}
