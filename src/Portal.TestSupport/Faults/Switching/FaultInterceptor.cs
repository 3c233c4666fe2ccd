using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal sealed class FaultInterceptor(FaultSwitch faults) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var fault in faults.Active<ISaveChangesInterceptor>())
        {
            await fault.SavingChangesAsync(eventData, result, cancellationToken);
        }

        return result;
    }
}
