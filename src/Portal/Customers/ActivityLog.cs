using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Customers;

// Entries are saved together with the change that they are about, or not at all.
internal sealed class ActivityLog(PortalDbContext database, CustomerClock clock, IHttpContextAccessor http)
{
    public ActivityOrigin Origin => new(clock.GetUtcNow(), http.HttpContext?.Connection.RemoteIpAddress?.ToString());

    public void Add(Guid customerId, ActivityKind kind) => Add(customerId, kind, Origin);

    // For work that is done after the request has been answered.
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
