namespace Reqnroll;

/// <summary>Runs a method after a scenario or outline row.</summary>
public class AfterScenarioAttribute : HookAttribute
{
    /// <summary>A hook for scenarios with at least one of <paramref name="tags"/>; for all when there are none.</summary>
    /// <param name="tags">Tags, with or without <c>@</c>.</param>
    public AfterScenarioAttribute(params string[]? tags)
        : base(tags)
    {
    }
}
