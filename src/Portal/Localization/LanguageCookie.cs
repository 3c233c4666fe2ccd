namespace PortalAcceptance.Portal.Localization;

/// <summary>Remembers in the browser which language was chosen there.</summary>
internal static class LanguageCookie
{
    private const string Name = "language";

    public static string? Read(HttpRequest request) => request.Cookies[Name];

    public static void Write(HttpResponse response, string language) =>
        response.Cookies.Append(Name, language, new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = response.HttpContext.Request.IsHttps,
            MaxAge = TimeSpan.FromDays(365),
        });
}
