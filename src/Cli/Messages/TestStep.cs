namespace PortalAcceptance.Cli.Messages;

/// <summary>A step or a hook of a test case.</summary>
internal sealed record TestStep(string Id, string? PickleStepId, string? HookId);
