namespace PortalAcceptance.Cli.Messages;

/// <summary>A feature, or with the same members a rule, of a feature file.</summary>
internal sealed record Feature(string Name, IReadOnlyList<FeatureChild>? Children);
