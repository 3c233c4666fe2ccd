using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Billing;

/// <summary>Takes the account along when billing information is saved.</summary>
internal sealed class SavedIntoAccount(ISectionUpdate<BillingDetails> update, PortalDbContext database) : ISectionUpdate<BillingDetails>
{
    public async Task<FormResult> SaveAsync(Guid customerId, BillingDetails input, CancellationToken cancellationToken)
    {
        var result = await update.SaveAsync(customerId, input, cancellationToken);
        if (result.Succeeded)
        {
            var saved = BillingDetailsRules.Tidy(input);
            await database.Users.Where(customer => customer.Id == customerId).ExecuteUpdateAsync(
                set => set.SetProperty(customer => customer.FirstName, saved.BillingName!).SetProperty(customer => customer.Company, saved.Company),
                cancellationToken);
        }

        return result;
    }
}
