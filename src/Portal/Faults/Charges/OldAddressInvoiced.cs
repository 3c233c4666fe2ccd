using Microsoft.EntityFrameworkCore.ChangeTracking;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Faults.Charges;

/// <summary>Makes an invoice out to whom <see cref="OldAddressKept"/> has kept.</summary>
internal sealed class OldAddressInvoiced(ISave save, FaultMemory<OldAddressKept, BillTo> addresses) : IssuedInvoice(save)
{
    protected override Task SpoilAsync(EntityEntry<Invoice> invoice, PortalDbContext database, CancellationToken cancellationToken)
    {
        if (addresses.Recall(invoice.Entity.CustomerId) is { } old)
        {
            invoice.ComplexProperty(issued => issued.BillTo).CurrentValue = old;
        }

        return Task.CompletedTask;
    }
}
