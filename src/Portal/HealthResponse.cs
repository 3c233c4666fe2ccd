using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace PortalAcceptance.Portal;

/// <summary>How the portal says whether it is healthy: in one word, and with its encoding, which the framework leaves out.</summary>
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
