namespace PortalAcceptance.Cli.Messages;

/// <summary>Code in some language.</summary>
internal sealed record Snippet(string Code);
