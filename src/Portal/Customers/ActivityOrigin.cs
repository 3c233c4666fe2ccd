namespace PortalAcceptance.Portal.Customers;

/// <summary>When something was asked for, and from where; kept for what is done after the request was answered.</summary>
/// <param name="At">When.</param>
/// <param name="IpAddress">The IP address that the request came from; null when the portal acts by itself.</param>
public sealed record ActivityOrigin(DateTimeOffset At, string? IpAddress);
