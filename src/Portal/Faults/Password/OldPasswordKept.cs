using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Faults.Password;

/// <summary>Keeps the hash of the password that is replaced, for <see cref="OldPasswordAccepted"/>.</summary>
internal sealed class OldPasswordKept(
    ISectionUpdate<PasswordChange> update, PortalDbContext database, FaultMemory<OldPasswordKept, string> hashes) : ISectionUpdate<PasswordChange>
{
    public async Task<FormResult> SaveAsync(Guid customerId, PasswordChange input, CancellationToken cancellationToken)
    {
        var hash = await database.Users.Where(customer => customer.Id == customerId)
            .Select(customer => customer.PasswordHash).SingleAsync(cancellationToken);
        var result = await update.SaveAsync(customerId, input, cancellationToken);
        if (result.Succeeded)
        {
            hashes.Remember(customerId, hash!);
        }

        return result;
    }
}
