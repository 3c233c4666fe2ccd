using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Billing;

/// <summary>
/// Closes a month: invoices each customer who had signed up by its end, and charges the card on file at that moment.
/// It can be interrupted anywhere and run again, also by several instances at once: each customer is charged once.
/// </summary>
/// <param name="scopes">Gives each customer a database context of their own, so that one failure stays one customer's.</param>
public sealed class CloseMonth(IServiceScopeFactory scopes)
{
    /// <summary>Closes a month, ended or not: that is for whoever asks to judge.</summary>
    /// <param name="period">The month.</param>
    /// <param name="loginId">The customer to close it for; null means all.</param>
    /// <param name="cancellationToken">Stops; what was done stays done.</param>
    /// <returns>One outcome for each customer who had signed up by the month's end, by invoice number.</returns>
    /// <exception cref="ArgumentException">No customer has the login ID.</exception>
    /// <exception cref="AggregateException">Some customers' month could not be closed; the others' was.</exception>
    public async Task<IReadOnlyList<ClosedMonth>> RunAsync(
        BillingPeriod period, string? loginId = null, CancellationToken cancellationToken = default)
    {
        var closed = new List<CustomerClose>();
        foreach (var customer in await FindAsync(period, loginId, cancellationToken))
        {
            closed.Add(await CloseAsync(customer, period, cancellationToken));
        }

        var failures = closed.Select(close => close.Failure).OfType<Exception>().ToList();
        return failures.Count == 0
            ? [.. closed.OrderBy(close => close.Invoice!.Sequence).Select(close => ClosedMonth.From(close.Invoice!, close.LoginId))]
            : throw new AggregateException(
                $"{period} was closed for {closed.Count - failures.Count} customers and could not be for {failures.Count}. Mend the cause and close it again: nobody is charged twice.",
                failures);
    }

    /// <summary>Closes a month for one customer, whatever comes of it.</summary>
    internal async Task<CustomerClose> CloseAsync(BillableCustomer customer, BillingPeriod period, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            var wasPaid = await services.GetRequiredService<PortalDbContext>().Set<Invoice>().AnyAsync(
                invoice => invoice.CustomerId == customer.Id && invoice.Period == period && invoice.Status == InvoiceStatus.Paid, cancellationToken);
            var invoice = await services.GetRequiredService<ICloseCustomerMonth>().RunAsync(customer.Id, period, cancellationToken);
            return CustomerClose.Of(invoice, customer.LoginId, wasPaid);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new CustomerClose(customer.LoginId, period, CloseOutcome.Failed, Failure: exception);
        }
    }

    /// <summary>The customers who had signed up by the month's end, or the one of them with a login ID.</summary>
    /// <exception cref="ArgumentException">No customer has the login ID.</exception>
    internal async Task<IReadOnlyList<BillableCustomer>> FindAsync(BillingPeriod period, string? loginId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FindBillable>().RunAsync(period, loginId, cancellationToken);
    }
}
