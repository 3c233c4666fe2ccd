namespace PortalAcceptance.Cli.Messages;

/// <summary>A method that runs around scenarios or the run.</summary>
internal sealed record Hook(string Id, string? Name, SourceReference? SourceReference);
