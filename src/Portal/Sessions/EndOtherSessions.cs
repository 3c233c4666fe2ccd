using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Sessions;

/// <summary>
/// Ends one of a customer's other sessions, or all of them, and asks for the current password first: whoever found a session
/// left open could lock the customer out of the others.
/// </summary>
/// <param name="database">Knows the sessions.</param>
/// <param name="currentPassword">Asks for the password.</param>
/// <param name="activity">Notes it.</param>
public sealed class EndOtherSessions(PortalDbContext database, CurrentPassword currentPassword, ActivityLog activity)
{
    /// <summary>Ends them, or says what is wrong with the form.</summary>
    /// <param name="customerId">Whose they are.</param>
    /// <param name="current">The session that the form is sent in, which goes on.</param>
    /// <param name="form">Which ones.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
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
            // What is no session's key must not be taken for none.
            var chosen = Guid.TryParse(form.Session, out var id) ? id : Guid.Empty;
            ending = ending.Where(session => session.Id == chosen);
        }

        // One that has ended meanwhile is just what was asked for; one that ends in this very moment has the rest looked up again.
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
