using Microsoft.Net.Http.Headers;

namespace PortalAcceptance.Portal.Security;

/// <summary>
/// Puts the headers that keep browsers strict on every answer, whoever makes it: pages, files, errors, test support. What
/// nobody has declared public is kept by no cache, so that Back after a log-out shows nothing private.
/// </summary>
/// <param name="next">Answers the request.</param>
/// <param name="environment">Says whether the portal is being developed.</param>
internal sealed class SecurityHeadersMiddleware(RequestDelegate next, IHostEnvironment environment)
{
    private const string NoFeatures =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), "
        + "microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=()";

    private static readonly string _oneYear = $"max-age={(int)TimeSpan.FromDays(365).TotalSeconds}; includeSubDomains";

    private readonly string _contentSecurityPolicy = ContentSecurityPolicy.For(environment);

    public Task InvokeAsync(HttpContext context)
    {
        // At the last moment, because an error page is made after everything set so far is thrown away.
        context.Response.OnStarting(() =>
        {
            Write(context.Request, context.Response.Headers);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private void Write(HttpRequest request, IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = _contentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = NoFeatures;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!StaticFiles.IsPublic(headers))
        {
            headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        }

        if (request.IsHttps && !IsThisMachine(request.Host.Host))
        {
            headers.StrictTransportSecurity = _oneYear;
        }
    }

    // A browser that had learnt it of "localhost" would reach nothing else there either.
    private static bool IsThisMachine(string host) => host is "localhost" or "127.0.0.1" or "[::1]";
}
