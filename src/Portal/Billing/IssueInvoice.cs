using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Billing;

/// <summary>Issues a customer's invoice for a month: the first step of its close, and the one that makes it happen once.</summary>
/// <param name="database">Holds the invoices.</param>
/// <param name="clock">Dates the invoice.</param>
public sealed class IssueInvoice(PortalDbContext database, CustomerClock clock)
{
    /// <summary>Issues the invoice, unless it was issued before.</summary>
    /// <param name="customerId">Whom to.</param>
    /// <param name="period">The month. The customer must have signed up by its end.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The month's one invoice.</returns>
    /// <exception cref="InvalidOperationException">The customer's plan doesn't exist; the message names both.</exception>
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
            // Otherwise somebody else issued this invoice, or one with its number, in between: look again. A round lost here is one won elsewhere.
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
