using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Billing;

/// <summary>Saves the section with the second line of the address and the tax ID that are there already.</summary>
internal sealed class BillingPartlySaved(ISectionUpdate<BillingDetails> update, PortalDbContext database) : ISectionUpdate<BillingDetails>
{
    public async Task<FormResult> SaveAsync(Guid customerId, BillingDetails input, CancellationToken cancellationToken)
    {
        var stored = await database.BillingInformation.AsNoTracking().SingleOrDefaultAsync(row => row.CustomerId == customerId, cancellationToken);
        (input.AddressLine2, input.TaxId) = (stored?.AddressLine2, stored?.TaxId);
        return await update.SaveAsync(customerId, input, cancellationToken);
    }
}
