using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Data;

/// <summary>Brings the database up to date before anything else starts.</summary>
/// <param name="scopes">Gives the migration a database context of its own.</param>
/// <param name="keys">Has the keys that seal cookies and forms.</param>
/// <param name="options">Say how long a key is used.</param>
internal sealed class DatabaseMigration(IServiceScopeFactory scopes, IKeyManager keys, IOptions<KeyManagementOptions> options) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database.MigrateInTurnAsync(cancellationToken, EnsureKey);
    }

    // Instances that start at once would each make a key of its own, and not know the other's at first.
    private void EnsureKey()
    {
        if (keys.GetAllKeys().Count == 0)
        {
            // Data Protection goes by the machine's clock, whatever the portal's says.
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
