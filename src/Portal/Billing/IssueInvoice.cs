using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Billing;

// The first step of closing a month; the unique invoice makes it happen once.
internal sealed class IssueInvoice(PortalDbContext database, CustomerClock clock)
{
    public async Task<Invoice> ExecuteAsync(Guid customerId, BillingPeriod period, CancellationToken cancellationToken)
    {
        var invoices = database.Set<Invoice>();
        while (true)
        {
            if (await invoices.SingleOrDefaultAsync(invoice => invoice.CustomerId == customerId && invoice.Period == period, cancellationToken) is { } issued)
            {
                return issued;
            }

            var last = await invoices.Where(invoice => invoice.Period == period).MaxAsync(invoice => (int?)invoice.Sequence, cancellationToken) ?? 0;
            var sequence = last + 1;
            var draft = await DraftAsync(customerId, period, sequence, cancellationToken);
            invoices.Add(draft);
            // Another instance issued this invoice, or one with its number, in the meantime: look again.
            if (await database.SaveUnlessStaleAsync(cancellationToken))
            {
                return draft;
            }
        }
    }

    private async Task<Invoice> DraftAsync(Guid customerId, BillingPeriod period, int sequence, CancellationToken cancellationToken)
    {
        var customer = await database.Users.AsNoTracking().Include(customer => customer.Billing)
            .SingleAsync(customer => customer.Id == customerId, cancellationToken);
        var plan = await database.Set<Plan>().AsNoTracking().SingleOrDefaultAsync(plan => plan.Code == customer.PlanCode, cancellationToken)
            ?? throw new InvalidOperationException($"Customer {customerId} has the plan \"{customer.PlanCode}\", which is not in the table Plans. Nothing was charged for {period}.");
        return Invoice.Issue(customer, plan, period, sequence, clock.GetUtcNow());
    }
}
