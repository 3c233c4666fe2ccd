namespace Reqnroll.Bindings;

/// <summary>What scopes are matched against.</summary>
/// <param name="Tags">The tags in force, without <c>@</c>.</param>
/// <param name="FeatureTitle">The feature's title; null outside one.</param>
/// <param name="ScenarioTitle">The scenario's title; null outside one.</param>
internal sealed record ScopeSubject(IReadOnlyCollection<string> Tags, string? FeatureTitle, string? ScenarioTitle);
