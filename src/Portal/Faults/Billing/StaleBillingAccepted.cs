using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Billing;

/// <summary>Takes every form for a fresh one.</summary>
internal sealed class StaleBillingAccepted(ISectionUpdate<BillingDetails> update, PortalDbContext database) : ISectionUpdate<BillingDetails>
{
    public async Task<FormResult> SaveAsync(Guid customerId, BillingDetails input, CancellationToken cancellationToken)
    {
        input.Version = await database.BillingInformation.Where(row => row.CustomerId == customerId)
            .Select(row => row.Version).SingleOrDefaultAsync(cancellationToken);
        return await update.SaveAsync(customerId, input, cancellationToken);
    }
}
