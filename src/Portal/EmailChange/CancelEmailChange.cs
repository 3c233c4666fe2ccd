using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.EmailChange;

/// <summary>Gives up a change of login ID whose link was not opened yet; the link is void from then on.</summary>
/// <param name="database">Knows the customers.</param>
/// <param name="activity">Notes it.</param>
public sealed class CancelEmailChange(PortalDbContext database, ActivityLog activity)
{
    /// <summary>Gives it up, if there is any.</summary>
    public async Task ExecuteAsync(Guid customerId, CancellationToken cancellationToken)
    {
        while (await FindAsync(customerId, cancellationToken) is { } customer)
        {
            customer.CancelEmailChange();
            activity.Add(customerId, ActivityKind.EmailChangeCanceled);
            if (await database.SaveUnlessStaleAsync(cancellationToken))
            {
                return;
            }

            // The account was changed elsewhere in this very moment: perhaps the link was opened.
        }
    }

    private Task<Customer?> FindAsync(Guid customerId, CancellationToken cancellationToken) =>
        database.Users.SingleOrDefaultAsync(customer => customer.Id == customerId && customer.PendingEmail != null, cancellationToken);
}
