using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Billing;

/// <summary>
/// Closes each month that has ended where the customer is, and takes up what earlier runs had to leave. If the portal didn't
/// run for months, each of them is closed then, oldest first: all from the customer's first invoice on that have none, or
/// from the sign-up on when there is no invoice yet. A customer whose month can't be closed has later ones wait for it.
/// </summary>
/// <param name="scopes">Gives each customer a database context of their own.</param>
/// <param name="clock">Says which months have ended.</param>
/// <param name="logger">Hears of customers whose month could not be closed.</param>
public sealed partial class CloseDueMonths(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CloseDueMonths> logger)
{
    /// <summary>Does everything that is due now. A customer's failure is logged and left to the next run.</summary>
    /// <param name="cancellationToken">Stops; what was done stays done.</param>
    /// <returns>When all customers were seen to.</returns>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var stuck = new HashSet<Guid>();
        foreach (var period in await MonthsAsync(now, cancellationToken))
        {
            foreach (var customer in await ReadAsync(database => Uninvoiced(database, period), cancellationToken))
            {
                var isDue = customer.IsChargedFor(period) && !(period > BillingPeriod.LastEnded(now, customer.Zone));
                if (isDue && !stuck.Contains(customer.Id) && !await AttemptAsync(customer.Id, period, cancellationToken))
                {
                    stuck.Add(customer.Id);
                }
            }
        }

        foreach (var left in await ReadAsync(Unfinished, cancellationToken))
        {
            await AttemptAsync(left.CustomerId, left.Period, cancellationToken);
        }
    }

    /// <summary>Every month since somebody signed up, oldest first, up to the last one that has ended somewhere.</summary>
    private async Task<IReadOnlyList<BillingPeriod>> MonthsAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var signUps = await ReadAsync(
            database => database.Users.OrderBy(customer => customer.SignedUpAt).Select(customer => customer.SignedUpAt).Take(1), cancellationToken);
        var last = BillingPeriod.LastEndedAround(now).Last();
        var months = new List<BillingPeriod>();
        foreach (var signUp in signUps)
        {
            for (var month = BillingPeriod.LastEndedAround(signUp).First().Next; !(month > last); month = month.Next)
            {
                months.Add(month);
            }
        }

        return months;
    }

    /// <summary>Who has no invoice for the month. What was before a customer's first invoice was settled otherwise.</summary>
    private static IQueryable<BillableCustomer> Uninvoiced(PortalDbContext database, BillingPeriod period) =>
        BillableCustomer.Of(database, period).Where(customer =>
            !database.Set<Invoice>().Any(invoice => invoice.CustomerId == customer.Id && invoice.Period == period)
            && (!database.Set<Invoice>().Any(invoice => invoice.CustomerId == customer.Id)
                || database.Set<Invoice>().Any(invoice => invoice.CustomerId == customer.Id && invoice.Period < period)));

    /// <summary>Invoices that nobody was told about, or that wait for a card which has come since.</summary>
    private static IQueryable<UnfinishedInvoice> Unfinished(PortalDbContext database) =>
        database.Set<Invoice>()
            .Where(invoice => invoice.NoticeSentAt == null
                || (invoice.Status == InvoiceStatus.PaymentDue && database.Set<CardOnFile>().Any(card =>
                    card.CustomerId == invoice.CustomerId && card.Token != invoice.DeclinedToken)))
            .Select(invoice => new UnfinishedInvoice(invoice.CustomerId, invoice.Period));

    private async Task<List<T>> ReadAsync<T>(Func<PortalDbContext, IQueryable<T>> query, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await query(scope.ServiceProvider.GetRequiredService<PortalDbContext>()).ToListAsync(cancellationToken);
    }

    /// <returns>Whether the month is closed.</returns>
    private async Task<bool> AttemptAsync(Guid customerId, BillingPeriod period, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ICloseCustomerMonth>().RunAsync(customerId, period, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogNotClosed(period, customerId, exception);
            return false;
        }
    }

    [LoggerMessage(EventName = "MonthNotClosed", Level = LogLevel.Error, Message = "The month {Period} of customer {Customer} could not be closed. The next run tries again.")]
    private partial void LogNotClosed(BillingPeriod period, Guid customer, Exception exception);

    private sealed record UnfinishedInvoice(Guid CustomerId, BillingPeriod Period);
}
