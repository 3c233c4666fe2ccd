namespace PortalAcceptance.Cli.Messages;

/// <summary>A step or hook of an attempt has run.</summary>
internal sealed record TestStepFinished(string TestCaseStartedId, string TestStepId, TestStepResult TestStepResult);
