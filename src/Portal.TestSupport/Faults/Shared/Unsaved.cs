using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

internal sealed class Unsaved<T>(ISectionUpdate<T> update, PortalDbContext database) : ISectionUpdate<T>
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, T input, CancellationToken cancellationToken)
    {
        // Never committed, so it is rolled back when it is disposed.
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        return await update.ExecuteAsync(customerId, input, cancellationToken);
    }
}
