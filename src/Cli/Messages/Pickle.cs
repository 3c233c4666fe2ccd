namespace PortalAcceptance.Cli.Messages;

/// <summary>A scenario as it is run: one for each example of an outline.</summary>
/// <param name="AstNodeIds">The scenario's node and, for an outline, the example's.</param>
internal sealed record Pickle(string Id, string Uri, string Name, IReadOnlyList<PickleStep> Steps, IReadOnlyList<string> AstNodeIds);
