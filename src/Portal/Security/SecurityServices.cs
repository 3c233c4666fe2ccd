using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Security.Redaction;

namespace PortalAcceptance.Portal.Security;

internal static class SecurityServices
{
    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        // Startup filters run in the order of registration, and the framework's are registered already.
        services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, SecurityHeadersStartupFilter>());
        services.AddNetwork();
        services.AddSingleton<PortalCookies>();
        services.AddRateLimits();
        services.AddRequestBounds();
        services.AddSingleton<ILoggerFactory, RedactingLoggerFactory>();
        return services;
    }

    public static void UseSecurity(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<HttpsOnlyMiddleware>();
        app.UseMiddleware<KnownMethodsMiddleware>();
        app.UseMiddleware<Utf8Middleware>();
    }
}
