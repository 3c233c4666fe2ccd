using PortalAcceptance.Portal.TestSupport.Faults.Switching;

namespace PortalAcceptance.Portal.TestSupport;

internal sealed class TestSupportStartupFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<ServedCustomerMiddleware>();
        app.UseMiddleware<FaultMiddleware>();
        next(app);
    };
}
