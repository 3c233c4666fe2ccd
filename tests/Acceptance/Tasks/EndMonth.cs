using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tasks;

// The months are over in every time zone, so that scenarios give the same results on any day of the year.
internal sealed class EndMonth(PortalTarget target, Customer customer)
{
    private DateOnly? _last;

    public DateOnly Last => _last ?? throw new InvalidOperationException("No earlier step ends a month.");

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
