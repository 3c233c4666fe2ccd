namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

internal sealed record ResultStatusDetails(bool Known, bool Muted, bool Flaky, string? Message = null, string? Trace = null);
