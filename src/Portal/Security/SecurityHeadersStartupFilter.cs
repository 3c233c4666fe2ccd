namespace PortalAcceptance.Portal.Security;

/// <summary>Puts <see cref="SecurityHeadersMiddleware"/> before everything else, what the framework itself adds to the front included.</summary>
internal sealed class SecurityHeadersStartupFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<SecurityHeadersMiddleware>();
        next(app);
    };
}
