using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Data;

// Runs before all other services start.
internal sealed class DatabaseMigration(IServiceScopeFactory scopes, IKeyManager keys, IOptions<KeyManagementOptions> options) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database.MigrateInTurnAsync(cancellationToken, EnsureKey);
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

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
