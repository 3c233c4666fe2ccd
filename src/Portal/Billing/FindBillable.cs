using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Billing;

/// <summary>Finds whom a month is to be closed for.</summary>
/// <param name="database">Knows the customers.</param>
/// <param name="normalizer">Finds a login ID however it is capitalised.</param>
internal sealed class FindBillable(PortalDbContext database, ILookupNormalizer normalizer)
{
    /// <summary>The customers who had signed up by the month's end, in the order in which they did.</summary>
    /// <param name="period">The month.</param>
    /// <param name="loginId">The customer to look for; null means all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ArgumentException">No customer has the login ID.</exception>
    public async Task<IReadOnlyList<BillableCustomer>> RunAsync(BillingPeriod period, string? loginId, CancellationToken cancellationToken)
    {
        var customers = BillableCustomer.Of(database, period);
        if (loginId is not null)
        {
            var normalized = normalizer.NormalizeEmail(Text.Tidy(loginId));
            if (!await database.Users.AnyAsync(customer => customer.NormalizedEmail == normalized, cancellationToken))
            {
                throw new ArgumentException($"No customer has the login ID \"{loginId}\".");
            }

            customers = customers.Where(customer => customer.NormalizedLoginId == normalized);
        }

        var found = await customers.ToListAsync(cancellationToken);
        return [.. found.Where(customer => customer.IsChargedFor(period))];
    }
}
