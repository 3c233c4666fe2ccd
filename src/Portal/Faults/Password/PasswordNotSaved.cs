using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Faults.Password;

/// <summary>Takes the update back, and lets this session go on as if nothing had been.</summary>
internal sealed class PasswordNotSaved(ISectionUpdate<PasswordChange> update, PortalDbContext database, Session session)
    : ISectionUpdate<PasswordChange>
{
    public async Task<FormResult> SaveAsync(Guid customerId, PasswordChange input, CancellationToken cancellationToken)
    {
        var result = await new Unsaved<PasswordChange>(update, database).SaveAsync(customerId, input, cancellationToken);
        if (result.Succeeded)
        {
            // The session was started anew for a password that is none.
            var customer = await database.Users.AsNoTracking().SingleAsync(customer => customer.Id == customerId, cancellationToken);
            await session.StartAsync(customer, cancellationToken);
        }

        return result;
    }
}
