namespace PortalAcceptance.Cli.Messages;

/// <summary>A parsed feature file.</summary>
internal sealed record GherkinDocument(string? Uri, Feature? Feature);
