namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal sealed class FaultMiddleware(RequestDelegate next, FaultSwitch faults)
{
    public Task InvokeAsync(HttpContext context) =>
        faults.Active<IMiddleware>().Aggregate(next, (inner, fault) => request => fault.InvokeAsync(request, inner))(context);
}
