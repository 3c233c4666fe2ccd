using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Account;

/// <summary>Makes the address that waits for its link the login ID.</summary>
internal sealed class EmailChangedAtOnce(ISectionUpdate<AccountInformation> update, PortalDbContext database, CustomerManager customers)
    : ISectionUpdate<AccountInformation>
{
    public async Task<FormResult> SaveAsync(Guid customerId, AccountInformation input, CancellationToken cancellationToken)
    {
        var result = await update.SaveAsync(customerId, input, cancellationToken);
        var customer = await database.Users.SingleAsync(customer => customer.Id == customerId, cancellationToken);
        if (result.Succeeded && customer.PendingEmail is { } email)
        {
            await customers.TryChangeLoginIdAsync(customer, email, cancellationToken);
        }

        return result;
    }
}
