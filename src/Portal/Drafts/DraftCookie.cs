using Microsoft.AspNetCore.Authentication.Cookies;
using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal.Drafts;

/// <summary>
/// Carries a draft from the submit to the page after the login: in a cookie that only the account settings get. A hidden
/// field of the login form would be lost on the way by whoever has forgotten the password or changes the language, and what
/// the server kept would be another's to see and to clean up. A cookie holds 4 KB, so a long draft takes two.
/// </summary>
internal static class DraftCookie
{
    // More than every field filled to its limit, and a good deal less than what a request may hold.
    private const int MostCharacters = 6000;

    private static readonly ChunkingCookieManager _chunks = new();

    /// <summary>The draft that comes with a request, sealed; null when there is none.</summary>
    public static string? Kept(HttpContext context) => _chunks.GetRequestCookie(context, CookieFor(context).Name!);

    /// <summary>Keeps a draft for the page of this request.</summary>
    /// <returns>Whether it is short enough to be kept.</returns>
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

    /// <summary>Forgets the draft for the page of this request.</summary>
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
