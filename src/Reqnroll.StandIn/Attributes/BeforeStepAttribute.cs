namespace Reqnroll;

/// <summary>Runs a method before a step that is executed.</summary>
public class BeforeStepAttribute : HookAttribute
{
    /// <summary>A hook for scenarios with at least one of <paramref name="tags"/>; for all when there are none.</summary>
    /// <param name="tags">Tags, with or without <c>@</c>.</param>
    public BeforeStepAttribute(params string[]? tags)
        : base(tags)
    {
    }
}
