using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Billing;

// Closes a month for all customers who had signed up by its end, or for one of them. It can be stopped at any point and
// run again, also by several instances at once: each customer is charged once.
internal sealed class BillingRun(IServiceScopeFactory scopes, TimeProvider clock)
{
    // Throws an ArgumentException if no customer has the login ID, and an AggregateException if some customers' month
    // could not be closed.
    public async Task<IReadOnlyList<CloseResult>> ExecuteAsync(
        BillingPeriod period, string? loginId = null, CancellationToken cancellationToken = default)
    {
        var closed = new List<CloseResult>();
        foreach (var customer in await FindAsync(period, loginId, cancellationToken))
        {
            closed.Add(await CloseAsync(customer, period, cancellationToken));
        }

        var failures = closed.Select(close => close.Failure).OfType<Exception>().ToList();
        return failures.Count == 0
            ? [.. closed.OrderBy(close => close.Invoice!.Sequence)]
            : throw new AggregateException(
                $"{period} was closed for {closed.Count - failures.Count} customers and could not be closed for {failures.Count}. Fix the cause and close it again: nobody is charged twice.",
                failures);
    }

    // Closes a month, or by default the last one that has ended, only where it has ended in the customer's time zone.
    // Cancellation stops before the next customer. Throws an ArgumentException if the month has not ended anywhere, or
    // if no customer has the login ID.
    public async IAsyncEnumerable<CloseResult> ExecuteWhereEndedAsync(
        BillingPeriod? period, string? loginId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var lastEnded = BillingPeriod.LastEndedAround(now).ToList();
        if (period is { } asked && asked > lastEnded[^1])
        {
            throw new ArgumentException($"{asked} is not over yet. Close {lastEnded[^1]}, or an earlier month.");
        }

        foreach (var month in period is { } one ? [one] : lastEnded)
        {
            foreach (var customer in await FindAsync(month, loginId, cancellationToken))
            {
                var last = BillingPeriod.LastEnded(now, customer.Zone);
                if (period is null && last != month)
                {
                    continue;
                }

                cancellationToken.ThrowIfCancellationRequested();
                yield return month > last
                    ? new CloseResult(customer.LoginId, month, CloseOutcome.NotOver)
                    : await CloseAsync(customer, month, CancellationToken.None);
            }
        }
    }

    // A database context per customer, so that a failure affects one customer only.
    private async Task<CloseResult> CloseAsync(BillableCustomer customer, BillingPeriod period, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            var wasPaid = await services.GetRequiredService<PortalDbContext>().Set<Invoice>().AnyAsync(
                invoice => invoice.CustomerId == customer.Id && invoice.Period == period && invoice.Status == InvoiceStatus.Paid, cancellationToken);
            var invoice = await services.GetRequiredService<ICloseMonth>().ExecuteAsync(customer.Id, period, cancellationToken);
            return CloseResult.Of(invoice, customer.LoginId, wasPaid);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new CloseResult(customer.LoginId, period, CloseOutcome.Failed, Failure: exception);
        }
    }

    private async Task<IReadOnlyList<BillableCustomer>> FindAsync(BillingPeriod period, string? loginId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var customers = BillableCustomer.Of(database, period);
        if (loginId is not null)
        {
            var named = await database.FindCustomerAsync(loginId, cancellationToken)
                ?? throw new ArgumentException($"No customer has the login ID \"{loginId}\".");
            customers = customers.Where(customer => customer.Id == named.Id);
        }

        var found = await customers.ToListAsync(cancellationToken);
        return [.. found.Where(customer => customer.IsChargedFor(period))];
    }
}
