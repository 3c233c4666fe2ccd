using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Notes what happens on an account, as part of the change itself: both are saved, or neither is.</summary>
/// <param name="database">Takes the entry; whoever makes the change saves it.</param>
/// <param name="clock">Says when.</param>
/// <param name="http">Says from where.</param>
public sealed class ActivityLog(PortalDbContext database, CustomerClock clock, IHttpContextAccessor http)
{
    /// <summary>When and from where the request that is being answered came.</summary>
    public ActivityOrigin Origin => new(clock.GetUtcNow(), http.HttpContext?.Connection.RemoteIpAddress?.ToString());

    /// <summary>Adds an entry that the next save of the database context writes.</summary>
    public void Add(Guid customerId, ActivityKind kind) => Add(customerId, kind, Origin);

    /// <summary>Adds an entry for what an earlier request asked for; the next save of the database context writes it.</summary>
    public void Add(Guid customerId, ActivityKind kind, ActivityOrigin origin) =>
        database.Activities.Add(new Activity
        {
            Id = Guid.CreateVersion7(),
            CustomerId = customerId,
            At = origin.At,
            Kind = kind,
            IpAddress = origin.IpAddress,
        });
}
