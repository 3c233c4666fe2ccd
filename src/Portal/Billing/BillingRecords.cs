using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Billing;

internal sealed class BillingRecords(PortalDbContext database)
{
    public async Task<IReadOnlyList<Plan>> ListPlansAsync(CancellationToken cancellationToken)
    {
        var plans = await database.Set<Plan>().AsNoTracking().ToListAsync(cancellationToken);
        // SQLite stores decimals as text, which does not sort by amount.
        return [.. plans.OrderBy(plan => plan.MonthlyPrice)];
    }

    public Task<Plan?> FindPlanAsync(string code, CancellationToken cancellationToken) =>
        database.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(plan => plan.Code == code, cancellationToken);

    public Task<CardOnFile?> FindCardAsync(Guid customerId, CancellationToken cancellationToken) =>
        database.Set<CardOnFile>().AsNoTracking().SingleOrDefaultAsync(card => card.CustomerId == customerId, cancellationToken);

    public async Task<IReadOnlyList<Invoice>> ListInvoicesAsync(Guid customerId, CancellationToken cancellationToken) =>
        await database.Set<Invoice>().AsNoTracking().Where(invoice => invoice.CustomerId == customerId)
            .OrderByDescending(invoice => invoice.Period).ToListAsync(cancellationToken);
}
