using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Account;

/// <summary>Saves the section with the phone number and the company that are there already.</summary>
internal sealed class PartlySaved(ISectionUpdate<AccountInformation> update, PortalDbContext database) : ISectionUpdate<AccountInformation>
{
    public async Task<FormResult> SaveAsync(Guid customerId, AccountInformation input, CancellationToken cancellationToken)
    {
        var stored = await database.Users.AsNoTracking().SingleAsync(customer => customer.Id == customerId, cancellationToken);
        (input.Phone, input.Company) = (stored.PhoneNumber, stored.Company);
        return await update.SaveAsync(customerId, input, cancellationToken);
    }
}
