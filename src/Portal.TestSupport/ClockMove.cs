namespace PortalAcceptance.Portal.TestSupport;

/// <summary>A move of the clock: to a point in time, or by a span.</summary>
/// <param name="Now">The present from now on.</param>
/// <param name="AdvanceBy">How much later it gets, as an ISO 8601 duration such as <c>PT15M</c> or <c>P1D</c>.</param>
/// <param name="Customer">The login ID of the customer whose clock it is; null moves everybody's.</param>
internal sealed record ClockMove(DateTimeOffset? Now, string? AdvanceBy, string? Customer);
