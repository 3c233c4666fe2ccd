using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tasks;

// The months are over in every time zone, so that scenarios give the same results on any day of the year.
internal sealed class EndMonth(PortalTarget target, Customer customer)
{
    private readonly List<DateOnly> _ended = [];

    // In the order in which they ended.
    public IReadOnlyList<DateOnly> Ended => _ended;

    public DateOnly Last => _ended.Count > 0 ? _ended[^1] : throw new InvalidOperationException("No earlier step ends a month.");

    public Task NextAsync() => EndAsync(_ended.Count > 0 ? Last.AddMonths(1) : First());

    public async Task NextAsync(int months)
    {
        for (var month = 0; month < months; month++)
        {
            await NextAsync();
        }
    }

    public async Task NextTwiceAsync()
    {
        await NextAsync();
        await AgainAsync();
    }

    public Task AgainAsync() => target.TestSupport.EndMonthAsync(customer, Last);

    // The month of the sign-up, or one before or after it.
    public Task OfSignUpAsync(int monthsLater = 0)
    {
        var signedUpAt = customer.SignedUpAt ?? throw new InvalidOperationException("No earlier step says when the customer signed up.");
        return EndAsync(new DateOnly(signedUpAt.Year, signedUpAt.Month, 1).AddMonths(monthsLater));
    }

    public Task ForAsync(Customer other) => target.TestSupport.EndMonthAsync(other, First());

    private DateOnly First() => target.Today.AddDays(1 - target.Today.Day).AddMonths(-4);

    private Task EndAsync(DateOnly month)
    {
        _ended.Add(month);
        return AgainAsync();
    }
}
