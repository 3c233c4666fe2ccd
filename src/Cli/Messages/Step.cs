namespace PortalAcceptance.Cli.Messages;

/// <summary>A step as it is written, with its keyword in the feature's language.</summary>
internal sealed record Step(string Id, Location Location, string Keyword);
