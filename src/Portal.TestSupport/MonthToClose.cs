namespace PortalAcceptance.Portal.TestSupport;

/// <summary>A month to be closed.</summary>
/// <param name="Period">The month, such as <c>2026-11</c>.</param>
/// <param name="Customer">The login ID of the customer to close it for; null closes it for all.</param>
internal sealed record MonthToClose(string? Period, string? Customer);
