using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Faults.Charges;

/// <summary>Spoils invoices as they are issued.</summary>
/// <param name="save">Whatever else is done before a save.</param>
internal abstract class IssuedInvoice(ISave save) : ISave
{
    public async Task PrepareAsync(PortalDbContext database, CancellationToken cancellationToken)
    {
        await save.PrepareAsync(database, cancellationToken);
        foreach (var invoice in database.ChangeTracker.Entries<Invoice>().Where(entry => entry.State is EntityState.Added).ToArray())
        {
            await SpoilAsync(invoice, database, cancellationToken);
        }
    }

    /// <summary>Spoils an invoice that is about to be saved for the first time.</summary>
    protected abstract Task SpoilAsync(EntityEntry<Invoice> invoice, PortalDbContext database, CancellationToken cancellationToken);
}
