using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal.Links;

// The token of an emailed link arrives in the address, moves to a cookie of that one page, so that no history, log or
// referrer keeps it, and returns with the page's form.
internal static class LinkCarrier
{
    public const string Field = "token";

    private const string CookieName = "link";

    // Twice the longest token; anything longer is invalid, and would only fill the browser's cookies.
    private const int LongestToken = 1024;

    public static string? Kept(HttpRequest request) => request.Cookies[CookieFor(request).Name!];

    public static string? In(HttpRequest request, IFormCollection? form) =>
        NullIfEmpty(request.Query[Field]) ?? NullIfEmpty(form?[Field]) ?? Kept(request);

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

    public static void Forget(HttpResponse response)
    {
        var cookie = CookieFor(response.HttpContext.Request);
        response.Cookies.Delete(cookie.Name!, cookie.Build(response.HttpContext));
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static CookieBuilder CookieFor(HttpRequest request)
    {
        var cookie = new CookieBuilder();
        // Lax, not strict: the visit comes from a mail program, often on another site.
        request.HttpContext.RequestServices.GetRequiredService<PortalCookies>()
            .Harden(cookie, CookieName, SameSiteMode.Lax, request.PathBase + request.Path);
        return cookie;
    }
}
