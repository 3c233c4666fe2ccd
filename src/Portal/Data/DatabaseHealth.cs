using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PortalAcceptance.Portal.Data;

internal sealed class DatabaseHealth(PortalDbContext database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer.");
}
