namespace PortalAcceptance.Portal.Security;

/// <summary>Puts <see cref="SecurityHeaders"/> before everything else, what the framework itself adds to the front included.</summary>
internal sealed class SecurityHeadersFirst : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<SecurityHeaders>();
        next(app);
    };
}
