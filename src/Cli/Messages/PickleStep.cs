namespace PortalAcceptance.Cli.Messages;

/// <summary>A step as it is run, with the example's values in its text.</summary>
internal sealed record PickleStep(string Id, string Text, IReadOnlyList<string> AstNodeIds);
