using Microsoft.AspNetCore.Authentication.Cookies;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Sets the session's cookie without any of its flags.</summary>
internal sealed class UnprotectedCookie(ICookieManager cookies) : ICookieManager
{
    public string? GetRequestCookie(HttpContext context, string key) => cookies.GetRequestCookie(context, key);

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        cookies.AppendResponseCookie(
            context, key, value, new CookieOptions(options) { HttpOnly = false, Secure = false, SameSite = SameSiteMode.Unspecified });

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => cookies.DeleteCookie(context, key, options);
}
