namespace PortalAcceptance.Cli.Messages;

/// <summary>A place in a feature file; lines count from 1.</summary>
internal sealed record Location(int Line);
