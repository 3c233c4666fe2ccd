using Microsoft.AspNetCore.Authentication.Cookies;
using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal.Drafts;

// A draft travels from the submit to the page after the login in a cookie that only the account settings receive. A
// hidden field of the login form would be lost when the customer resets the password or changes the language, and data
// on the server would have to be protected and cleaned up. A cookie holds 4 KB, so a long draft takes two.
internal static class DraftCookie
{
    // More than all fields at their limits, and much less than the limit of a request.
    private const int MostCharacters = 6000;

    private static readonly ChunkingCookieManager _chunks = new();

    public static string? Kept(HttpContext context) => _chunks.GetRequestCookie(context, CookieFor(context).Name!);

    public static bool TryKeep(HttpContext context, string draft)
    {
        if (draft.Length > MostCharacters)
        {
            return false;
        }

        var cookie = CookieFor(context);
        cookie.MaxAge = Draft.Lifetime;
        _chunks.AppendResponseCookie(context, cookie.Name!, draft, cookie.Build(context));
        return true;
    }

    public static void Forget(HttpContext context)
    {
        var cookie = CookieFor(context);
        _chunks.DeleteCookie(context, cookie.Name!, cookie.Build(context));
    }

    private static CookieBuilder CookieFor(HttpContext context)
    {
        var cookie = new CookieBuilder();
        context.RequestServices.GetRequiredService<PortalCookies>()
            .Harden(cookie, "draft", SameSiteMode.Strict, context.Request.PathBase + context.Request.Path);
        return cookie;
    }
}
