using System.Text.RegularExpressions;

namespace PortalAcceptance.LivingDocs.Model;

/// <summary>The words and tags of the features, as their glossary explains them.</summary>
/// <param name="Text">The glossary, in Markdown; empty if there is none.</param>
public sealed partial record Glossary(string Text)
{
    /// <summary>A feature is about one of these tags, with the <c>@</c>.</summary>
    public IReadOnlyList<string> Areas => TagsBetween("Area:", "Kind:");

    /// <summary>A scenario shows one of these tags, with the <c>@</c>.</summary>
    public IReadOnlyList<string> Kinds => TagsBetween("Kind:", "Selection:");

    /// <summary>All tags that it explains, with the <c>@</c>.</summary>
    public IReadOnlyList<string> Tags => TagsIn(Text);

    /// <summary>Reads <c>GLOSSARY.md</c> of a folder of features. A folder without one has an empty glossary.</summary>
    public static Glossary Of(string featuresFolder)
    {
        var file = Path.Combine(featuresFolder, "GLOSSARY.md");
        return new Glossary(File.Exists(file) ? File.ReadAllText(file) : "");
    }

    private IReadOnlyList<string> TagsBetween(string start, string end)
    {
        var from = Text.IndexOf($"\n{start}\n", StringComparison.Ordinal);
        var to = Text.IndexOf($"\n{end}\n", StringComparison.Ordinal);
        return from < 0 || to < from ? [] : TagsIn(Text[from..to]);
    }

    private static IReadOnlyList<string> TagsIn(string text) => [.. TagRow().Matches(text).Select(tag => tag.Groups[1].Value)];

    [GeneratedRegex("^\\| `(@[^`]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex TagRow();
}
