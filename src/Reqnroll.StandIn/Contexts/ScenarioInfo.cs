using System.Collections.Specialized;

namespace Reqnroll;

/// <summary>What the feature file says of a scenario.</summary>
public class ScenarioInfo
{
    internal ScenarioInfo(string title, string description, string[] tags, string[] inheritedTags, IOrderedDictionary arguments)
    {
        Title = title;
        Description = description;
        Tags = tags;
        CombinedTags = [.. tags.Union(inheritedTags)];
        Arguments = arguments;
    }

    /// <summary>The title as written; an outline's keeps its placeholders.</summary>
    public string Title { get; }

    /// <summary>The free text under the title; empty if there is none.</summary>
    public string Description { get; }

    /// <summary>The tags of the scenario and, for an outline row, of its examples, without <c>@</c>.</summary>
    public string[] Tags { get; }

    /// <summary>The tags of the scenario, its rule and its feature, without <c>@</c>.</summary>
    public string[] CombinedTags { get; }

    /// <summary>An outline row's cells by column, in order; empty for a plain scenario.</summary>
    public IOrderedDictionary Arguments { get; }
}
