namespace PortalAcceptance.Cli.Messages;

/// <summary>A pickle with the hooks and step definitions that run it.</summary>
internal sealed record TestCase(string Id, string PickleId, IReadOnlyList<TestStep> TestSteps);
