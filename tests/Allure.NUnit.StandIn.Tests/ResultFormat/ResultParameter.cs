namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

internal sealed record ResultParameter(string Name, string Value, bool Excluded, string? Mode = null);
