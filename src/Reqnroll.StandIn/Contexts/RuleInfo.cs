namespace Reqnroll;

/// <summary>What the feature file says of a rule.</summary>
public class RuleInfo
{
    internal RuleInfo(string title, string description, string[] tags)
    {
        Title = title;
        Description = description;
        Tags = tags;
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The free text under the title; empty if there is none.</summary>
    public string Description { get; }

    /// <summary>The rule's own tags, without <c>@</c>.</summary>
    public string[] Tags { get; }
}
