using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Customers;

/// <summary>Notes what happens on an account, as part of the change itself: both are saved, or neither is.</summary>
/// <param name="database">Takes the entry; whoever makes the change saves it.</param>
/// <param name="clock">Says when.</param>
/// <param name="http">Says from where.</param>
public sealed class ActivityLog(PortalDbContext database, TimeProvider clock, IHttpContextAccessor http)
{
    /// <summary>Adds an entry that the next save of the database context writes.</summary>
    public void Add(Guid customerId, ActivityKind kind) =>
        database.Activities.Add(new Activity
        {
            Id = Guid.CreateVersion7(),
            CustomerId = customerId,
            At = clock.GetUtcNow(),
            Kind = kind,
            IpAddress = http.HttpContext?.Connection.RemoteIpAddress?.ToString(),
        });
}
