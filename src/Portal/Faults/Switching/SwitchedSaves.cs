using Microsoft.EntityFrameworkCore.Diagnostics;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Faults.Switching;

/// <summary>Has the database save what is saved for the customer being served.</summary>
/// <param name="faults">Knows what.</param>
internal sealed class SwitchedSaves(FaultSwitch faults) : SaveChangesInterceptor
{
    private static readonly ISave _intact = new Save();

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await faults.Around(_intact).PrepareAsync((PortalDbContext)eventData.Context!, cancellationToken);
        return result;
    }

    private sealed class Save : ISave
    {
        public Task PrepareAsync(PortalDbContext database, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
