namespace Reqnroll;

/// <summary>A shorter name for <see cref="BeforeScenarioAttribute"/>.</summary>
public class BeforeAttribute : BeforeScenarioAttribute
{
    /// <summary>A hook for scenarios with at least one of <paramref name="tags"/>; for all when there are none.</summary>
    /// <param name="tags">Tags, with or without <c>@</c>.</param>
    public BeforeAttribute(params string[]? tags)
        : base(tags)
    {
    }
}
