using System.Globalization;
using System.Text.RegularExpressions;

namespace PortalAcceptance.RunConfiguration;

/// <summary>Which feature files to run, and the scenario at which line of them.</summary>
/// <param name="Path">The absolute path of a file or folder, or a part of a path.</param>
/// <param name="Line">A line of the file; <see langword="null"/> for all of it.</param>
public sealed partial record FeatureFilter(string Path, int? Line)
{
    /// <summary>Reads a filter as a person types it: <c>features/card/card-fields.feature:12</c>, <c>features/card</c>, <c>card-fields</c>.</summary>
    /// <param name="folder">What an existing path is relative to.</param>
    public static FeatureFilter Parse(string text, string folder)
    {
        var parts = PathAndLine().Match(text);
        var path = parts.Groups["path"].Value;
        var full = System.IO.Path.GetFullPath(path, folder);
        return new FeatureFilter(
            System.IO.Path.Exists(full) ? full : path,
            parts.Groups["line"] is { Success: true } line && int.TryParse(line.Value, CultureInfo.InvariantCulture, out var number) ? number : null);
    }

    /// <summary>Whether a feature file is one of those.</summary>
    /// <param name="file">Its absolute path.</param>
    public bool Matches(string file)
    {
        var (own, asked) = (Slashed(file), Slashed(Path).TrimEnd('/'));
        return System.IO.Path.IsPathRooted(Path)
            ? own == asked || own.StartsWith($"{asked}/", StringComparison.Ordinal)
            : own.Contains(asked, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>As a person types it.</summary>
    public override string ToString() => Line is { } line ? $"{Path}:{line}" : Path;

    private static string Slashed(string path) => path.Replace('\\', '/');

    // Editors add a column.
    [GeneratedRegex(@"^(?<path>.+?)(:(?<line>\d+)(:\d+)?)?$")]
    private static partial Regex PathAndLine();
}
