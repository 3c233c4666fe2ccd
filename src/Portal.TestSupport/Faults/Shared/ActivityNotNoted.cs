using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

internal sealed class ActivityNotNoted(ActivityKind kind) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<Activity>()
            .Where(entry => entry.State is EntityState.Added && entry.Entity.Kind == kind).ToArray())
        {
            entry.State = EntityState.Detached;
        }

        return ValueTask.FromResult(result);
    }
}
