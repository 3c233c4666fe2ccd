using Microsoft.AspNetCore.Authentication.Cookies;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Never takes the session's cookie away.</summary>
internal sealed class CookieKept(ICookieManager cookies) : ICookieManager
{
    public string? GetRequestCookie(HttpContext context, string key) => cookies.GetRequestCookie(context, key);

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        cookies.AppendResponseCookie(context, key, value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options)
    {
        // That is the fault.
    }
}
