namespace Reqnroll;

/// <summary>Runs a method after a run of Given, When or Then steps.</summary>
public class AfterScenarioBlockAttribute : HookAttribute
{
    /// <summary>A hook for scenarios with at least one of <paramref name="tags"/>; for all when there are none.</summary>
    /// <param name="tags">Tags, with or without <c>@</c>.</param>
    public AfterScenarioBlockAttribute(params string[]? tags)
        : base(tags)
    {
    }
}
