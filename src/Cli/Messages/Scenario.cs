namespace PortalAcceptance.Cli.Messages;

/// <summary>A scenario, a scenario outline, or with the same members a background.</summary>
internal sealed record Scenario(string Id, Location Location, IReadOnlyList<Step>? Steps, IReadOnlyList<Examples>? Examples);
