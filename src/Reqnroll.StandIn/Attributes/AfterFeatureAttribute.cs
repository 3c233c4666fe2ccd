namespace Reqnroll;

/// <summary>Runs a method after a feature (once for each worker that runs scenarios of it); the method is static.</summary>
public class AfterFeatureAttribute : HookAttribute
{
    /// <summary>A hook for scenarios with at least one of <paramref name="tags"/>; for all when there are none.</summary>
    /// <param name="tags">Tags, with or without <c>@</c>.</param>
    public AfterFeatureAttribute(params string[]? tags)
        : base(tags)
    {
    }
}
