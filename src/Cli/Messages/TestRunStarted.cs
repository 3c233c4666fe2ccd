namespace PortalAcceptance.Cli.Messages;

/// <summary>The run begins.</summary>
internal sealed record TestRunStarted(Timestamp Timestamp);
