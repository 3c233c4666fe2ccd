namespace PortalAcceptance.Cli.Messages;

/// <summary>What a feature or a rule consists of: one of these.</summary>
internal sealed record FeatureChild(Feature? Rule, Scenario? Background, Scenario? Scenario);
