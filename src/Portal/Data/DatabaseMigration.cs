using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Data;

// Runs before all other services start.
internal sealed class DatabaseMigration(IServiceScopeFactory scopes, IKeyManager keys, IOptions<KeyManagementOptions> options) : LifecycleStep
{
    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<PortalDbContext>().Database.MigrateInTurnAsync(
            cancellationToken, () => services.GetRequiredService<RespellLoginIds>().ExecuteAsync(cancellationToken), EnsureKey);
    }

    // Under the migration lock: otherwise, instances that start at the same time would each create a key and reject the others' cookies.
    private void EnsureKey()
    {
        if (keys.GetAllKeys().Count == 0)
        {
            // Data Protection uses the machine's clock, not the portal's.
            var now = TimeProvider.System.GetUtcNow();
            keys.CreateNewKey(now, now + options.Value.NewKeyLifetime);
        }
    }
}
