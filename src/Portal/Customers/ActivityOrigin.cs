namespace PortalAcceptance.Portal.Customers;

// IpAddress is null if the portal acts by itself.
internal sealed record ActivityOrigin(DateTimeOffset At, string? IpAddress);
