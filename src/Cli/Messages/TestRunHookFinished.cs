namespace PortalAcceptance.Cli.Messages;

/// <summary>A hook around the run has run.</summary>
internal sealed record TestRunHookFinished(TestStepResult Result);
