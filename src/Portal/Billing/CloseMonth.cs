using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Billing;

/// <summary>
/// Closes a month: invoices each customer who had signed up by its end, and charges the card on file at that moment.
/// It can be interrupted anywhere and run again, also by several instances at once: each customer is charged once.
/// </summary>
/// <param name="scopes">Gives each customer a database context of their own, so that one failure stays one customer's.</param>
/// <param name="normalizer">Finds a login ID however it is capitalised.</param>
public sealed class CloseMonth(IServiceScopeFactory scopes, ILookupNormalizer normalizer)
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
        var closed = new List<(int Sequence, ClosedMonth Month)>();
        var failures = new List<Exception>();
        foreach (var customer in await FindAsync(period, loginId, cancellationToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var invoice = await scope.ServiceProvider.GetRequiredService<ICloseCustomerMonth>().RunAsync(customer.Id, period, cancellationToken);
                closed.Add((invoice.Sequence, ClosedMonth.From(invoice, customer.LoginId)));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                failures.Add(exception);
            }
        }

        return failures.Count == 0
            ? [.. closed.OrderBy(entry => entry.Sequence).Select(entry => entry.Month)]
            : throw new AggregateException(
                $"{period} was closed for {closed.Count} customers and could not be for {failures.Count}. Mend the cause and close it again: nobody is charged twice.",
                failures);
    }

    private async Task<IEnumerable<BillableCustomer>> FindAsync(BillingPeriod period, string? loginId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var customers = BillableCustomer.Of(database, period);
        if (loginId is not null)
        {
            var normalized = normalizer.NormalizeEmail(Text.Tidy(loginId));
            if (!await database.Users.AnyAsync(customer => customer.NormalizedEmail == normalized, cancellationToken))
            {
                throw new ArgumentException($"No customer has the login ID \"{loginId}\".");
            }

            customers = customers.Where(customer => customer.NormalizedLoginId == normalized);
        }

        var found = await customers.ToListAsync(cancellationToken);
        return found.Where(customer => customer.IsChargedFor(period));
    }
}
