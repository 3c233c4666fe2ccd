using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Faults.Charges;

/// <summary>Takes the plan's price for each month, the first one included.</summary>
internal sealed class FirstMonthInFull(ISave save) : IssuedInvoice(save)
{
    protected override async Task SpoilAsync(EntityEntry<Invoice> invoice, PortalDbContext database, CancellationToken cancellationToken)
    {
        var plan = await database.Set<Plan>().AsNoTracking().SingleAsync(plan => plan.Name == invoice.Entity.PlanName, cancellationToken);
        invoice.Property(issued => issued.Amount).CurrentValue = plan.MonthlyPrice;
    }
}
