namespace PortalAcceptance.Cli.Messages;

/// <summary>The run has ended; a run without this message broke off.</summary>
internal sealed record TestRunFinished(bool Success, string? Message);
