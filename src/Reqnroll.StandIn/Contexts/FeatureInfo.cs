using System.Globalization;

namespace Reqnroll;

/// <summary>What the feature file says of a feature.</summary>
public class FeatureInfo
{
    internal FeatureInfo(CultureInfo language, string folderPath, string title, string description, string[] tags)
    {
        Language = language;
        FolderPath = folderPath;
        Title = title;
        Description = description;
        Tags = tags;
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The free text under the title; empty if there is none.</summary>
    public string Description { get; }

    /// <summary>The folder of the feature file in the project, with forward slashes: <c>Features/fr</c>.</summary>
    public string FolderPath { get; }

    /// <summary>The feature's own tags, without <c>@</c>.</summary>
    public string[] Tags { get; }

    /// <summary>The language that the file is written in.</summary>
    public CultureInfo Language { get; }
}
