using PortalAcceptance.Portal.Faults;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>Puts what finds out who is being served, and the faults of whole answers, before everything else.</summary>
internal sealed class TestSupportPipeline : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<ServedCustomer>();
        app.UseMiddleware<FaultyAnswers>();
        next(app);
    };
}
