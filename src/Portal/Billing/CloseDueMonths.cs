using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Billing;

/// <summary>
/// Closes the month that has just ended for each customer where they are, and takes up what earlier runs had to leave.
/// A month through which the portal didn't run at all is closed by hand.
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
        foreach (var period in BillingPeriod.LastEndedAround(now))
        {
            foreach (var customer in await ReadAsync(database => Uninvoiced(database, period), cancellationToken))
            {
                if (customer.IsChargedFor(period) && BillingPeriod.LastEnded(now, customer.Zone) == period)
                {
                    await AttemptAsync(customer.Id, services => services.GetRequiredService<ICloseCustomerMonth>().RunAsync(customer.Id, period, cancellationToken));
                }
            }
        }

        foreach (var left in await ReadAsync(Unfinished, cancellationToken))
        {
            await AttemptAsync(left.CustomerId, services => services.GetRequiredService<ICloseCustomerMonth>().RunAsync(left.CustomerId, left.Period, cancellationToken));
        }
    }

    private static IQueryable<BillableCustomer> Uninvoiced(PortalDbContext database, BillingPeriod period) =>
        BillableCustomer.Of(database, period)
            .Where(customer => !database.Set<Invoice>().Any(invoice => invoice.CustomerId == customer.Id && invoice.Period == period));

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

    private async Task AttemptAsync(Guid customerId, Func<IServiceProvider, Task> work)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await work(scope.ServiceProvider);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogNotClosed(customerId, exception);
        }
    }

    [LoggerMessage(EventName = "MonthNotClosed", Level = LogLevel.Error, Message = "The month of customer {Customer} could not be closed. The next run tries again.")]
    private partial void LogNotClosed(Guid customer, Exception exception);

    private sealed record UnfinishedInvoice(Guid CustomerId, BillingPeriod Period);
}
