using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Charges;

/// <summary>Keeps who invoices were made out to before an update, for <see cref="OldAddressInvoiced"/>.</summary>
internal sealed class OldAddressKept(ISectionUpdate<BillingDetails> update, PortalDbContext database, FaultMemory<OldAddressKept, BillTo> addresses)
    : ISectionUpdate<BillingDetails>
{
    public async Task<FormResult> SaveAsync(Guid customerId, BillingDetails input, CancellationToken cancellationToken)
    {
        var before = await database.Users.AsNoTracking().Include(customer => customer.Billing)
            .SingleAsync(customer => customer.Id == customerId, cancellationToken);
        var result = await update.SaveAsync(customerId, input, cancellationToken);
        if (result.Succeeded)
        {
            addresses.Remember(customerId, BillTo.From(before));
        }

        return result;
    }
}
