using System.Collections.Concurrent;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>The portal's clock while test support is on: it can be moved, for everybody or for one customer.</summary>
public sealed class PortalClock : TimeProvider
{
    private readonly ConcurrentDictionary<Guid, TimeSpan> _customers = new();
    private readonly AsyncLocal<Guid?> _customer = new();
    private long _everybody;

    /// <summary>Whether any customer has a clock of their own.</summary>
    public bool HasCustomers => !_customers.IsEmpty;

    /// <summary>The present, for the customer that is being served.</summary>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset(_customer.Value);

    /// <summary>Serves a customer from here on, until the calling method ends.</summary>
    public void Serve(Guid customerId) => _customer.Value = customerId;

    /// <summary>Sets everybody's clock, those of customers with their own excepted.</summary>
    public void Set(DateTimeOffset now) => Interlocked.Exchange(ref _everybody, (now - System.GetUtcNow()).Ticks);

    /// <summary>Sets one customer's clock.</summary>
    public void Set(DateTimeOffset now, Guid customerId) => _customers[customerId] = now - System.GetUtcNow();

    /// <summary>What a customer's clock says.</summary>
    public DateTimeOffset NowFor(Guid? customerId) => System.GetUtcNow() + Offset(customerId);

    private TimeSpan Offset(Guid? customerId) =>
        customerId is { } id && _customers.TryGetValue(id, out var offset) ? offset : new TimeSpan(Interlocked.Read(ref _everybody));
}
