using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Faults.Charges;

/// <summary>Counts the days of the first month as if every customer lived by UTC.</summary>
internal sealed class FirstMonthByUtc(ISave save) : IssuedInvoice(save)
{
    protected override async Task SpoilAsync(EntityEntry<Invoice> invoice, PortalDbContext database, CancellationToken cancellationToken)
    {
        var plan = await database.Set<Plan>().AsNoTracking().SingleAsync(plan => plan.Name == invoice.Entity.PlanName, cancellationToken);
        var signedUpAt = await database.Users.Where(customer => customer.Id == invoice.Entity.CustomerId)
            .Select(customer => customer.SignedUpAt).SingleAsync(cancellationToken);
        var signedUpOn = signedUpAt.DateIn(TimeZoneInfo.Utc);
        if (signedUpOn <= invoice.Entity.Period.LastDay)
        {
            invoice.Property(issued => issued.Amount).CurrentValue = plan.ChargeFor(invoice.Entity.Period, signedUpOn).Amount;
        }
    }
}
