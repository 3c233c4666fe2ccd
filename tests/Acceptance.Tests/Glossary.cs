using System.Text.RegularExpressions;
using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Tests;

internal static partial class Glossary
{
    private static readonly string _text = File.ReadAllText(Path.Combine(ScenarioSelection.FeaturesFolder, "GLOSSARY.md"));

    public static IReadOnlyList<string> Tags { get; } = TagsIn(_text);

    public static IReadOnlyList<string> Areas { get; } = TagsIn(Between("Area:", "Kind:"));

    public static IReadOnlyList<string> Kinds { get; } = TagsIn(Between("Kind:", "Selection:"));

    private static string Between(string start, string end) =>
        _text[_text.IndexOf($"\n{start}\n", StringComparison.Ordinal).._text.IndexOf($"\n{end}\n", StringComparison.Ordinal)];

    private static IReadOnlyList<string> TagsIn(string text) => [.. TagRow().Matches(text).Select(tag => tag.Groups[1].Value)];

    [GeneratedRegex("^\\| `(@[^`]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex TagRow();
}
