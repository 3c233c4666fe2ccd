namespace PortalAcceptance.Cli.Messages;

/// <summary>Where something is written: a file, or a method of a hook.</summary>
internal sealed record SourceReference(string? Uri, JavaMethod? JavaMethod, Location? Location);
