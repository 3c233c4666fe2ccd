using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Account;

/// <summary>Saves a phone number behind the rules' back.</summary>
internal sealed class PhoneUnchecked(ISectionUpdate<AccountInformation> update, PortalDbContext database) : ISectionUpdate<AccountInformation>
{
    public async Task<FormResult> SaveAsync(Guid customerId, AccountInformation input, CancellationToken cancellationToken)
    {
        var typed = Text.TidyOrNull(input.Phone);
        if (typed is null or { Length: > CustomerLimits.Phone } || PhoneNumber.IsValid(typed))
        {
            return await update.SaveAsync(customerId, input, cancellationToken);
        }

        input.Phone = null;
        var result = await update.SaveAsync(customerId, input, cancellationToken);
        input.Phone = typed;
        if (result.Succeeded)
        {
            await database.Users.Where(customer => customer.Id == customerId).ExecuteUpdateAsync(
                set => set.SetProperty(customer => customer.PhoneNumber, typed), cancellationToken);
        }

        return result;
    }
}
