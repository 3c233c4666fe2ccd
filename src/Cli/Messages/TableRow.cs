namespace PortalAcceptance.Cli.Messages;

/// <summary>One example.</summary>
internal sealed record TableRow(string Id, Location Location);
