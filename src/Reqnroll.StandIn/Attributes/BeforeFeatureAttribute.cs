namespace Reqnroll;

/// <summary>Runs a method before a feature (once for each worker that runs scenarios of it); the method is static.</summary>
public class BeforeFeatureAttribute : HookAttribute
{
    /// <summary>A hook for scenarios with at least one of <paramref name="tags"/>; for all when there are none.</summary>
    /// <param name="tags">Tags, with or without <c>@</c>.</param>
    public BeforeFeatureAttribute(params string[]? tags)
        : base(tags)
    {
    }
}
