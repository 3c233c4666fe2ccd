using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Account;

/// <summary>Puts the first name back as it was typed once it is saved, as far as there is room.</summary>
internal sealed class NamesNotTrimmed(ISectionUpdate<AccountInformation> update, PortalDbContext database) : ISectionUpdate<AccountInformation>
{
    public async Task<FormResult> SaveAsync(Guid customerId, AccountInformation input, CancellationToken cancellationToken)
    {
        var typed = input.FirstName;
        var result = await update.SaveAsync(customerId, input, cancellationToken);
        if (result.Succeeded && typed is { Length: <= CustomerLimits.Name })
        {
            await database.Users.Where(customer => customer.Id == customerId).ExecuteUpdateAsync(
                set => set.SetProperty(customer => customer.FirstName, typed), cancellationToken);
        }

        return result;
    }
}
