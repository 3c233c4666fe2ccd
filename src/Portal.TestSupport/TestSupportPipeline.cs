using PortalAcceptance.Portal.TestSupport.Faults.Switching;

namespace PortalAcceptance.Portal.TestSupport;

internal sealed class TestSupportPipeline : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<ServedCustomer>();
        app.UseMiddleware<FaultMiddleware>();
        next(app);
    };
}
