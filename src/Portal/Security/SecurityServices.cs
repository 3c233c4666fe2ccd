using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Security.Redaction;

namespace PortalAcceptance.Portal.Security;

/// <summary>Adds to the portal what keeps strangers out.</summary>
internal static class SecurityServices
{
    public static IServiceCollection AddSecurity(this IServiceCollection services)
    {
        // Startup filters run in the order of registration, and the framework has registered its own before.
        services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, SecurityHeadersStartupFilter>());
        services.AddNetwork();
        services.AddSingleton<PortalCookies>();
        services.AddRateLimits();
        services.AddRequestBounds();
        services.AddSingleton<ILoggerFactory, RedactingLoggerFactory>();
        return services;
    }

    /// <summary>Goes before everything that looks at who asks, and how.</summary>
    public static void UseSecurity(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<HttpsOnlyMiddleware>();
        app.UseMiddleware<KnownMethodsMiddleware>();
        app.UseMiddleware<Utf8Middleware>();
    }
}
