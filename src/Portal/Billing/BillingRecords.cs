using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Billing;

/// <summary>What the pages show of a customer's plan, card and invoices.</summary>
/// <param name="database">Holds them.</param>
public sealed class BillingRecords(PortalDbContext database)
{
    /// <summary>The plans that are offered, cheapest first.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The plans.</returns>
    public async Task<IReadOnlyList<Plan>> ListPlansAsync(CancellationToken cancellationToken)
    {
        var plans = await database.Set<Plan>().AsNoTracking().ToListAsync(cancellationToken);
        // SQLite keeps decimals as text, which doesn't order by amount.
        return [.. plans.OrderBy(plan => plan.MonthlyPrice)];
    }

    /// <summary>The plan of a code.</summary>
    /// <param name="code">The code that a customer is stored with.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The plan; null when there is none.</returns>
    public Task<Plan?> FindPlanAsync(string code, CancellationToken cancellationToken) =>
        database.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(plan => plan.Code == code, cancellationToken);

    /// <summary>The card that a customer is charged on.</summary>
    /// <param name="customerId">The customer.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The card; null when there is none.</returns>
    public Task<CardOnFile?> FindCardAsync(Guid customerId, CancellationToken cancellationToken) =>
        database.Set<CardOnFile>().AsNoTracking().SingleOrDefaultAsync(card => card.CustomerId == customerId, cancellationToken);

    /// <summary>A customer's invoices, latest first.</summary>
    /// <param name="customerId">The customer.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The invoices.</returns>
    public async Task<IReadOnlyList<Invoice>> ListInvoicesAsync(Guid customerId, CancellationToken cancellationToken) =>
        await database.Set<Invoice>().AsNoTracking().Where(invoice => invoice.CustomerId == customerId)
            .OrderByDescending(invoice => invoice.Period).ToListAsync(cancellationToken);
}
