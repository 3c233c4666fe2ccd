namespace PortalAcceptance.Cli.Messages;

/// <summary>The exception of a step or hook.</summary>
internal sealed record StepException(string? Type, string? Message);
