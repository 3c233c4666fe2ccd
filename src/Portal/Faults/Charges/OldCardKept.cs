using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Charges;

/// <summary>Keeps the token of a card that is replaced by that of the new one, for <see cref="OldCardCharged"/>.</summary>
internal sealed class OldCardKept(ISectionUpdate<CreditCard> update, PortalDbContext database, FaultMemory<OldCardKept, string> tokens)
    : ISectionUpdate<CreditCard>
{
    public async Task<FormResult> SaveAsync(Guid customerId, CreditCard input, CancellationToken cancellationToken)
    {
        var old = await FindTokenAsync(customerId, cancellationToken);
        var result = await update.SaveAsync(customerId, input, cancellationToken);
        if (result.Succeeded && old is not null && await FindTokenAsync(customerId, cancellationToken) is { } token)
        {
            tokens.Remember(token, old);
        }

        return result;
    }

    private Task<string?> FindTokenAsync(Guid customerId, CancellationToken cancellationToken) =>
        database.Set<CardOnFile>().Where(card => card.CustomerId == customerId)
            .Select(card => (string?)card.Token).SingleOrDefaultAsync(cancellationToken);
}
