namespace Reqnroll;

/// <summary>
/// Limits a binding class or method to scenarios with a tag, in a feature, or of a title. What is set must all match;
/// several attributes are alternatives.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public class ScopeAttribute : Attribute
{
    /// <summary>A tag of the scenario, its rule or its feature, with or without the leading <c>@</c>.</summary>
    public string? Tag { get; set; }

    /// <summary>The feature's title.</summary>
    public string? Feature { get; set; }

    /// <summary>The scenario's title.</summary>
    public string? Scenario { get; set; }
}
