namespace PortalAcceptance.AllureStandIn.Tests.ResultFormat;

internal sealed record ResultAttachment(string Name, string Source, string Type);
