using Microsoft.AspNetCore.Authentication.Cookies;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal sealed class SwitchedCookies(FaultSwitch faults, ICookieManager cookies) : ICookieManager
{
    public string? GetRequestCookie(HttpContext context, string key) => faults.Around(cookies).GetRequestCookie(context, key);

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        faults.Around(cookies).AppendResponseCookie(context, key, value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) =>
        faults.Around(cookies).DeleteCookie(context, key, options);
}
