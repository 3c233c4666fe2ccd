using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal.Localization;

internal static class LanguageCookie
{
    private const string Name = "language";

    public static string? Read(HttpRequest request) => request.Cookies[CookiesOf(request.HttpContext).NameOf(Name)];

    public static void Write(HttpResponse response, string language)
    {
        var cookie = new CookieBuilder { MaxAge = TimeSpan.FromDays(365) };
        CookiesOf(response.HttpContext).Harden(cookie, Name, SameSiteMode.Lax);
        response.Cookies.Append(cookie.Name!, language, cookie.Build(response.HttpContext));
    }

    private static PortalCookies CookiesOf(HttpContext context) => context.RequestServices.GetRequiredService<PortalCookies>();
}
