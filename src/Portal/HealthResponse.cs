using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace PortalAcceptance.Portal;

// The framework omits the encoding.
internal static class HealthResponse
{
    public static HealthCheckOptions Options { get; } = new()
    {
        ResponseWriter = static (context, report) =>
        {
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(report.Status.ToString(), context.RequestAborted);
        },
    };
}
