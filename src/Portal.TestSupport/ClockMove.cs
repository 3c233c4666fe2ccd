namespace PortalAcceptance.Portal.TestSupport;

// AdvanceBy is an ISO 8601 duration such as PT15M. Without a customer, everyone's clock moves.
internal sealed record ClockMove(DateTimeOffset? Now, string? AdvanceBy, string? Customer);
