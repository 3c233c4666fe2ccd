namespace PortalAcceptance.Portal.Security;

/// <summary>
/// What all the portal's cookies have in common: no script reads them, no other host gets them, and where the portal is
/// reached by https they travel by nothing else, which the name's prefix has the browser enforce (RFC 6265bis, "Cookie
/// Name Prefixes"): <c>__Host-</c>, or <c>__Secure-</c> for a cookie of one page, which may not have the former. On this machine, by http, they work all the same.
/// </summary>
/// <param name="address">Says how customers reach the portal.</param>
internal sealed class PortalCookies(PortalAddress address)
{
    /// <summary>The name that a cookie goes by.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="path">Which pages get it; null means all.</param>
    public string NameOf(string name, string? path = null) =>
        !address.RequiresHttps ? name : path is null ? $"__Host-{name}" : $"__Secure-{name}";

    /// <summary>Names and hardens a cookie that the framework writes.</summary>
    /// <param name="cookie">The cookie.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="sameSite">Whether it comes along when another site leads here.</param>
    /// <param name="path">Which pages get it; null means all.</param>
    public void Harden(CookieBuilder cookie, string name, SameSiteMode sameSite, string? path = null)
    {
        cookie.Name = NameOf(name, path);
        cookie.Path = path ?? "/";
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.SecurePolicy = address.RequiresHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
