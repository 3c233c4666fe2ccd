namespace PortalAcceptance.Portal.Security;

/// <summary>
/// What all the portal's cookies have in common: no script reads them, no other host gets them, and where the portal is
/// reached by https they travel by nothing else, which the name's prefix <c>__Host-</c> has the browser enforce
/// (RFC 6265bis, "The __Host- Prefix"). On this machine, by http, they work all the same.
/// </summary>
/// <param name="address">Says how customers reach the portal.</param>
internal sealed class PortalCookies(PortalAddress address)
{
    /// <summary>The name that a cookie goes by.</summary>
    public string NameOf(string name) => address.RequiresHttps ? $"__Host-{name}" : name;

    /// <summary>Names and hardens a cookie that the framework writes.</summary>
    /// <param name="cookie">The cookie.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="sameSite">Whether it comes along when another site leads here.</param>
    public void Harden(CookieBuilder cookie, string name, SameSiteMode sameSite)
    {
        cookie.Name = NameOf(name);
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.SecurePolicy = address.RequiresHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }
}
