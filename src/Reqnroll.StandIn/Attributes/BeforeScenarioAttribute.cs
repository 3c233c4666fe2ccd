namespace Reqnroll;

/// <summary>Runs a method before a scenario or outline row.</summary>
public class BeforeScenarioAttribute : HookAttribute
{
    /// <summary>A hook for scenarios with at least one of <paramref name="tags"/>; for all when there are none.</summary>
    /// <param name="tags">Tags, with or without <c>@</c>.</param>
    public BeforeScenarioAttribute(params string[]? tags)
        : base(tags)
    {
    }
}
