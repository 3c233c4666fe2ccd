using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Billing;

// Closes each month when it has ended in the customer's time zone, and retries what earlier runs left open. After a
// downtime of several months, each month is closed, oldest first, starting after the customer's first invoice, or at
// sign-up if there is none.
internal sealed partial class AutomaticClose(
    IServiceScopeFactory scopes, IOptions<BillingOptions> options, TimeProvider clock, ILogger<AutomaticClose> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!(options.Value.AutomaticClose ?? true))
        {
            return;
        }

        using var timer = new PeriodicTimer(options.Value.CheckEvery, clock);
        do
        {
            try
            {
                await CloseDueMonthsAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                LogFailed(options.Value.CheckEvery, exception);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // A customer's failure is logged and left to the next run; that customer's later months wait for it.
    public async Task CloseDueMonthsAsync(CancellationToken cancellationToken)
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

    // Every month since the first sign-up, oldest first, up to the last one that has ended in some time zone.
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

    // Customers without an invoice for the month. Months before a customer's first invoice were settled outside the
    // portal.
    private static IQueryable<BillableCustomer> Uninvoiced(PortalDbContext database, BillingPeriod period) =>
        BillableCustomer.Of(database, period).Where(customer =>
            !database.Set<Invoice>().Any(invoice => invoice.CustomerId == customer.Id && invoice.Period == period)
            && (!database.Set<Invoice>().Any(invoice => invoice.CustomerId == customer.Id)
                || database.Set<Invoice>().Any(invoice => invoice.CustomerId == customer.Id && invoice.Period < period)));

    // Invoices whose notice was not sent, or that are due and whose customer has entered another card since.
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

    private async Task<bool> AttemptAsync(Guid customerId, BillingPeriod period, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ICloseMonth>().ExecuteAsync(customerId, period, cancellationToken);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogNotClosed(period, customerId, exception);
            return false;
        }
    }

    [LoggerMessage(EventName = "AutomaticCloseFailed", Level = LogLevel.Error, Message = "Months that have ended could not be closed. The next try is in {CheckEvery}.")]
    private partial void LogFailed(TimeSpan checkEvery, Exception exception);

    [LoggerMessage(EventName = "MonthNotClosed", Level = LogLevel.Error, Message = "The month {Period} of customer {Customer} could not be closed. The next run tries again.")]
    private partial void LogNotClosed(BillingPeriod period, Guid customer, Exception exception);

    private sealed record UnfinishedInvoice(Guid CustomerId, BillingPeriod Period);
}
