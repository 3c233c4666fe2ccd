using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
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

    // A quality of zero excludes a language, and "*" is every language that is not named (RFC 9110, 12.5.4). Those come
    // last if the header does not say where.
    private static string? OfBrowser(HttpRequest request)
    {
        var ranges = request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(range => range, StringWithQualityHeaderValueComparer.QualityComparer)
            .ToLookup(range => range.Quality is 0, range => range.Value.ToString().ToLowerInvariant());
        var others = Languages.All.Select(language => language.Code).Except(ranges.SelectMany(tags => tags, (_, tag) => tag.Split('-')[0]));
        return ranges[false].SelectMany(tag => tag == "*" ? others : [tag.Split('-')[0]]).Concat(others).Except(ranges[true]).FirstOrDefault(Languages.Contain);
    }
}
