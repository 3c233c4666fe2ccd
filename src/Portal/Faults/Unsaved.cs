using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults;

/// <summary>Does all that saving a section does, then takes it back and says that it was done.</summary>
/// <param name="update">Saves the section.</param>
/// <param name="database">What it is saved in.</param>
internal sealed class Unsaved<T>(ISectionUpdate<T> update, PortalDbContext database) : ISectionUpdate<T>
{
    public async Task<FormResult> SaveAsync(Guid customerId, T input, CancellationToken cancellationToken)
    {
        // Never committed, so its end takes everything back.
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        return await update.SaveAsync(customerId, input, cancellationToken);
    }
}
