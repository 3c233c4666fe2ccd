using System.Runtime.CompilerServices;

namespace PortalAcceptance.Portal.Billing;

/// <summary>
/// Closes a month by hand, for each customer where it is over. It may run beside a portal that closes months by itself, and
/// be stopped and run again: each customer is charged once.
/// </summary>
/// <param name="closeMonth">Does it.</param>
/// <param name="clock">Says which months are over.</param>
public sealed class CloseEndedMonth(CloseMonth closeMonth, TimeProvider clock)
{
    /// <summary>Closes the month for one customer after another.</summary>
    /// <param name="period">The month; null means the last one that is over where each customer is.</param>
    /// <param name="loginId">The customer to close it for; null means all.</param>
    /// <param name="cancellationToken">Stops before the next customer: the one at hand is finished.</param>
    /// <returns>What came of it for each customer who had signed up by the month's end, as soon as it is known.</returns>
    /// <exception cref="ArgumentException">The month isn't over anywhere, or no customer has the login ID: the message says which.</exception>
    public async IAsyncEnumerable<CustomerClose> RunAsync(
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
            foreach (var customer in await closeMonth.FindAsync(month, loginId, cancellationToken))
            {
                var last = BillingPeriod.LastEnded(now, customer.Zone);
                if (period is null && last != month)
                {
                    continue;
                }

                cancellationToken.ThrowIfCancellationRequested();
                yield return month > last
                    ? new CustomerClose(customer.LoginId, month, CloseOutcome.NotOver)
                    : await closeMonth.CloseAsync(customer, month, CancellationToken.None);
            }
        }
    }
}
