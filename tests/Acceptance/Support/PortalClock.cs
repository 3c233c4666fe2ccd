using System.Globalization;
using PortalAcceptance.Acceptance.Customers;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class PortalClock(PortalTarget target, Customer customer, Registration registration)
{
    public DateOnly Today { get; private set; } = target.Today;

    private DateOnly July { get; } = new(target.Today.Year + 1, 7, 15);

    public DateOnly StartOf(string month) => DateOnly.ParseExact($"{month} {July.Year}", "MMMM yyyy", CultureInfo.InvariantCulture);

    // A month with other months of its year before and after it, on any date.
    public Task MakeItJulyAsync() => MakeItAsync(July.ToDateTime(new TimeOnly(12, 0)));

    // Where the customer lives, such as "July 31, 23:58".
    public Task MakeItAsync(string time) =>
        MakeItAsync(DateTime.ParseExact($"{July.Year} {time}", "yyyy MMMM d, HH:mm", CultureInfo.InvariantCulture));

    public async Task MakeItNoonInUtcAsync(int dayOfJuly)
    {
        await registration.EnsureAsync(customer);
        Today = new DateOnly(July.Year, July.Month, dayOfJuly);
        await target.TestSupport.SetClockAsync(customer, new DateTimeOffset(Today, new TimeOnly(12, 0), TimeSpan.Zero));
    }

    public Task AdvanceAsync(TimeSpan time) => target.TestSupport.AdvanceClockAsync(customer, time);

    private async Task MakeItAsync(DateTime local)
    {
        await registration.EnsureAsync(customer);
        Today = DateOnly.FromDateTime(local);
        await target.TestSupport.SetClockAsync(customer, customer.At(local));
    }
}
