using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PortalAcceptance.Portal.Tests.Billing;

internal sealed class InterruptedSaves(Interruptions interruptions) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        interruptions.Pass("before a save");
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        interruptions.Pass("after a save");
        return ValueTask.FromResult(result);
    }
}
