using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PortalAcceptance.Portal.Data;

/// <summary>The portal is healthy while its database answers.</summary>
/// <param name="database">Is asked.</param>
internal sealed class DatabaseHealth(PortalDbContext database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await database.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer.");
}
