using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Account;

/// <summary>Takes every form for a fresh one.</summary>
internal sealed class StaleAccountAccepted(ISectionUpdate<AccountInformation> update, PortalDbContext database) : ISectionUpdate<AccountInformation>
{
    public async Task<FormResult> SaveAsync(Guid customerId, AccountInformation input, CancellationToken cancellationToken)
    {
        input.Version = await database.Users.Where(customer => customer.Id == customerId)
            .Select(customer => customer.Version).SingleAsync(cancellationToken);
        return await update.SaveAsync(customerId, input, cancellationToken);
    }
}
