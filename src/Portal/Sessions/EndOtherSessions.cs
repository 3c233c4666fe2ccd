using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Sessions;

// Requires the current password: someone who finds an open session could log the customer out of the others.
internal sealed class EndOtherSessions(PortalDbContext database, CurrentPassword currentPassword, ActivityLog activity)
{
    public async Task<FormResult> ExecuteAsync(Guid customerId, Guid? current, SessionEnding form, CancellationToken cancellationToken)
    {
        var customer = await database.Users.SingleAsync(customer => customer.Id == customerId, cancellationToken);
        if (await currentPassword.CheckAsync(customer, form.CurrentPassword, cancellationToken) is { } wrong)
        {
            return new FormResult([wrong]);
        }

        var ending = database.Set<StartedSession>().Where(session => session.CustomerId == customerId && session.Id != current);
        if (!string.IsNullOrEmpty(form.Session))
        {
            // An invalid key must not be treated as no key.
            var chosen = Guid.TryParse(form.Session, out var id) ? id : Guid.Empty;
            ending = ending.Where(session => session.Id == chosen);
        }

        // A session that has already ended needs nothing; on a concurrent end, the rest is queried again.
        while (await ending.ToListAsync(cancellationToken) is { Count: > 0 } ended)
        {
            database.RemoveRange(ended);
            activity.Add(customerId, ActivityKind.OtherSessionsEnded);
            if (await database.SaveUnlessStaleAsync(cancellationToken))
            {
                break;
            }
        }

        return FormResult.Success;
    }
}
