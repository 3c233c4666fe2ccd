namespace PortalAcceptance.Cli.Messages;

/// <summary>A mistake in a feature file.</summary>
internal sealed record ParseError(SourceReference Source, string Message);
