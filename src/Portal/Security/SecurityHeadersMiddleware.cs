using Microsoft.Net.Http.Headers;

namespace PortalAcceptance.Portal.Security;

// Added to every response: pages, files and errors. Nothing private is cached, so that Back after a logout shows
// nothing.
internal sealed class SecurityHeadersMiddleware(RequestDelegate next, IHostEnvironment environment)
{
    private const string NoFeatures =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), "
        + "microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=()";

    private static readonly string _oneYear = $"max-age={(int)TimeSpan.FromDays(365).TotalSeconds}; includeSubDomains";

    private readonly string _contentSecurityPolicy = ContentSecurityPolicy.For(environment);

    public Task InvokeAsync(HttpContext context)
    {
        // When the response starts, because an error page discards all headers set before.
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
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!StaticFiles.IsPublic(headers))
        {
            headers.CacheControl = CacheControlHeaderValue.NoStoreString;
        }

        if (request.IsHttps)
        {
            // Without HTTPS, browsers ignore it except on this machine, where each window would start a second process for it.
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            if (!IsThisMachine(request.Host.Host))
            {
                headers.StrictTransportSecurity = _oneYear;
            }
        }
    }

    // A browser would apply it to everything else on "localhost" too.
    private static bool IsThisMachine(string host) => host is "localhost" or "127.0.0.1" or "[::1]";
}
