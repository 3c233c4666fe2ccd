namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

internal sealed record ResultStatusDetails(string? Message = null, string? Trace = null);
