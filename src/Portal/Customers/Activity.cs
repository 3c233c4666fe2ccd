namespace PortalAcceptance.Portal.Customers;

internal sealed class Activity
{
    public Guid Id { get; set; }

    public Guid CustomerId { get; set; }

    public DateTimeOffset At { get; set; }

    public ActivityKind Kind { get; set; }

    // Null if the portal acted by itself.
    public string? IpAddress { get; set; }
}
