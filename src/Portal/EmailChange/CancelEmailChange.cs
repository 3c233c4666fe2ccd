using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.EmailChange;

internal sealed class CancelEmailChange(PortalDbContext database, ActivityLog activity)
{
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

            // A concurrent change: the link may have been opened.
        }
    }

    private Task<Customer?> FindAsync(Guid customerId, CancellationToken cancellationToken) =>
        database.Users.SingleOrDefaultAsync(customer => customer.Id == customerId && customer.PendingEmail != null, cancellationToken);
}
