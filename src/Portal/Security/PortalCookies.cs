namespace PortalAcceptance.Portal.Security;

// No script can read the portal's cookies, and no other host receives them. If the portal is served over https, the
// name's prefix makes the browser enforce it (RFC 6265bis, "Cookie Name Prefixes"): __Host-, or __Secure- for a cookie
// of one page, which can't have __Host-. Over http on this machine they work without.
internal sealed class PortalCookies(PortalAddress address)
{
    public string NameOf(string name, string? path = null) =>
        !address.RequiresHttps ? name : path is null ? $"__Host-{name}" : $"__Secure-{name}";

    public void Harden(CookieBuilder cookie, string name, SameSiteMode sameSite, string? path = null)
    {
        cookie.Name = NameOf(name, path);
        cookie.Path = path ?? "/";
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.SecurePolicy = address.RequiresHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
