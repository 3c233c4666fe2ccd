using System.Collections.Concurrent;

namespace PortalAcceptance.Portal.TestSupport;

// Can be moved for everyone, or for one customer.
internal sealed class PortalClock : TimeProvider
{
    private readonly ConcurrentDictionary<SteeredCustomer, TimeSpan> _customers = new();
    private long _everybody;

    public override DateTimeOffset GetUtcNow() => NowFor(customer: null);

    public void Set(DateTimeOffset now, SteeredCustomer? customer)
    {
        var offset = now - System.GetUtcNow();
        if (customer is null)
        {
            Interlocked.Exchange(ref _everybody, offset.Ticks);
        }
        else
        {
            _customers[customer] = offset;
        }
    }

    public DateTimeOffset NowFor(SteeredCustomer? customer) =>
        System.GetUtcNow() + (customer is not null && _customers.TryGetValue(customer, out var offset)
            ? offset
            : new TimeSpan(Interlocked.Read(ref _everybody)));
}
