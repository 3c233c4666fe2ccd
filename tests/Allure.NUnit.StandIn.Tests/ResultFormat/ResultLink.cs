namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

internal sealed record ResultLink(string Url, string? Name = null, string? Type = null);
