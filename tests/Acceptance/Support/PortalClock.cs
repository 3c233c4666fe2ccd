using System.Globalization;
using PortalAcceptance.Acceptance.Customers;

namespace PortalAcceptance.Acceptance.Support;

/// <summary>The clock that the portal goes by for the scenario's customer.</summary>
public sealed class PortalClock(PortalTarget target, Customer customer, Registration registration)
{
    /// <summary>Today's date for the customer.</summary>
    public DateOnly Today { get; private set; } = target.Today;

    private DateOnly July { get; } = new(target.Today.Year + 1, 7, 15);

    /// <summary>The first day of a month in that July's year.</summary>
    /// <param name="month">The month's English name.</param>
    public DateOnly StartOf(string month) => DateOnly.ParseExact($"{month} {July.Year}", "MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Makes it July: a month with others of its year before and after it, on whatever day the scenario runs.</summary>
    public async Task MakeItJulyAsync()
    {
        await registration.EnsureAsync(customer);
        Today = July;
        await target.TestSupport.SetClockAsync(customer, new DateTimeOffset(Today, new TimeOnly(12, 0), TimeSpan.Zero));
    }

    /// <summary>Lets time pass.</summary>
    public Task AdvanceAsync(TimeSpan time) => target.TestSupport.AdvanceClockAsync(customer, time);
}
