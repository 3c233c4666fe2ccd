using System.Collections.Concurrent;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>The portal's clock while test support is on. It can be moved for everybody; one customer's can be set apart from it.</summary>
internal sealed class PortalClock : TimeProvider
{
    private readonly ConcurrentDictionary<SteeredCustomer, TimeSpan> _customers = new();
    private long _everybody;

    /// <summary>The present for everybody, whoever is being served.</summary>
    public override DateTimeOffset GetUtcNow() => NowFor(customer: null);

    /// <summary>Sets one customer's clock, or everybody's, those of customers with their own excepted.</summary>
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

    /// <summary>What a customer's clock says, or everybody's.</summary>
    public DateTimeOffset NowFor(SteeredCustomer? customer) =>
        System.GetUtcNow() + (customer is not null && _customers.TryGetValue(customer, out var offset)
            ? offset
            : new TimeSpan(Interlocked.Read(ref _everybody)));
}
