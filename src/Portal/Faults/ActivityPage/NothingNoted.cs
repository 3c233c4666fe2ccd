using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using Entry = PortalAcceptance.Portal.Customers.Activity;

namespace PortalAcceptance.Portal.Faults.ActivityPage;

/// <summary>Takes entries out of what is about to be saved.</summary>
internal sealed class NothingNoted(ISave save) : ISave
{
    public async Task PrepareAsync(PortalDbContext database, CancellationToken cancellationToken)
    {
        await save.PrepareAsync(database, cancellationToken);
        foreach (var entry in database.ChangeTracker.Entries<Entry>().Where(entry => entry.State is EntityState.Added).ToArray())
        {
            entry.State = EntityState.Detached;
        }
    }
}
