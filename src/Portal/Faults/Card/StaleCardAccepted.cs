using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Card;

/// <summary>Takes every form for a fresh one.</summary>
internal sealed class StaleCardAccepted(ISectionUpdate<CreditCard> update, PortalDbContext database) : ISectionUpdate<CreditCard>
{
    public async Task<FormResult> SaveAsync(Guid customerId, CreditCard input, CancellationToken cancellationToken)
    {
        input.Version = await database.Set<CardOnFile>().Where(card => card.CustomerId == customerId)
            .Select(card => card.Version).SingleOrDefaultAsync(cancellationToken);
        return await update.SaveAsync(customerId, input, cancellationToken);
    }
}
