using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Primitives;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Localization;

// The signed-in customer's choice, then the choice in this browser, then the browser's first language that the portal
// speaks, then English.
internal sealed class LanguageChoice : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var customer = httpContext.RequestServices.GetRequiredService<CurrentCustomer>().Value;
        var language = customer?.Language ?? LanguageCookie.Read(httpContext.Request) ?? OfBrowser(httpContext.Request);
        return Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(new StringSegment(Languages.Of(language).Locale)));
    }

    private static string? OfBrowser(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(Languages.Contain);
}
