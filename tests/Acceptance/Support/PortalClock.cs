using System.Globalization;
using PortalAcceptance.Acceptance.Customers;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class PortalClock(PortalTarget target, Customer customer, Registration registration)
{
    public DateOnly Today { get; private set; } = target.Today;

    private DateOnly July { get; } = new(target.Today.Year + 1, 7, 15);

    public DateOnly StartOf(string month) => DateOnly.ParseExact($"{month} {July.Year}", "MMMM yyyy", CultureInfo.InvariantCulture);

    // A month with other months of its year before and after it, on any date.
    public async Task MakeItJulyAsync()
    {
        await registration.EnsureAsync(customer);
        Today = July;
        await target.TestSupport.SetClockAsync(customer, new DateTimeOffset(Today, new TimeOnly(12, 0), TimeSpan.Zero));
    }

    public Task AdvanceAsync(TimeSpan time) => target.TestSupport.AdvanceClockAsync(customer, time);
}
