using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Billing;

/// <summary>Saves what is wrong with nothing but its postal code behind the rules' back.</summary>
internal sealed class PostalCodeUnchecked(ISectionUpdate<BillingDetails> update, PortalDbContext database) : ISectionUpdate<BillingDetails>
{
    public async Task<FormResult> SaveAsync(Guid customerId, BillingDetails input, CancellationToken cancellationToken)
    {
        var result = await update.SaveAsync(customerId, input, cancellationToken);
        var details = BillingDetailsRules.Tidy(input);
        if (result.Errors is not [{ Field: nameof(details.PostalCode) }] || details.PostalCode is null or { Length: > CustomerLimits.PostalCode })
        {
            return result;
        }

        var billing = await database.BillingInformation.SingleOrDefaultAsync(row => row.CustomerId == customerId, cancellationToken)
            ?? database.BillingInformation.Add(new BillingInformation { CustomerId = customerId }).Entity;
        billing.Update(details);
        return await database.SaveUnlessStaleAsync(cancellationToken) ? FormResult.Success : result;
    }
}
