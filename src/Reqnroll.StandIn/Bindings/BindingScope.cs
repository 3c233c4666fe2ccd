namespace Reqnroll.Bindings;

/// <summary>Which scenarios a binding is for.</summary>
/// <param name="Tag">A tag, without <c>@</c>; null for any.</param>
/// <param name="Feature">A feature's title; null for any.</param>
/// <param name="Scenario">A scenario's title; null for any.</param>
internal sealed record BindingScope(string? Tag, string? Feature, string? Scenario)
{
    /// <summary>How many of the conditions are set.</summary>
    public int Conditions => (Tag is null ? 0 : 1) + (Feature is null ? 0 : 1) + (Scenario is null ? 0 : 1);

    /// <summary>The tag as a Cucumber tag expression; null for any.</summary>
    public string? TagExpression => Tag is null ? null : $"@{Tag}";

    /// <summary>Tells whether a scenario, feature or run is within the scope.</summary>
    public bool Matches(ScopeSubject subject) =>
        (Tag is null || subject.Tags.Contains(Tag))
        && (Feature is null || string.Equals(Feature, subject.FeatureTitle, StringComparison.OrdinalIgnoreCase))
        && (Scenario is null || string.Equals(Scenario, subject.ScenarioTitle, StringComparison.OrdinalIgnoreCase));
}
