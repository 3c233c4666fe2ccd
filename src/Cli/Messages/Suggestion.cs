namespace PortalAcceptance.Cli.Messages;

/// <summary>Code that would define an undefined step.</summary>
internal sealed record Suggestion(string PickleStepId, IReadOnlyList<Snippet> Snippets);
