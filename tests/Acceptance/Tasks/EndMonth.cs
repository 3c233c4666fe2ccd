using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tasks;

/// <summary>
/// Ends months for the customer, with the charge to the card on file. They are past ones, long over in every time zone, so
/// that scenarios give the same on any day of the year.
/// </summary>
public sealed class EndMonth(PortalTarget target, Customer customer)
{
    private DateOnly? _last;

    /// <summary>The first day of the month that ended last.</summary>
    /// <exception cref="InvalidOperationException">No month has ended in this scenario.</exception>
    public DateOnly Last => _last ?? throw new InvalidOperationException("No earlier step ends a month.");

    /// <summary>Ends the next month; the first one is four months back.</summary>
    public Task NextAsync()
    {
        _last = _last?.AddMonths(1) ?? target.Today.AddDays(1 - target.Today.Day).AddMonths(-4);
        return AgainAsync();
    }

    public async Task NextTwiceAsync()
    {
        await NextAsync();
        await AgainAsync();
    }

    private Task AgainAsync() => target.TestSupport.EndMonthAsync(customer, Last);
}
