namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

internal sealed record ResultLabel(string Name, string Value);
