using System.Text.RegularExpressions;

namespace PortalAcceptance.PageObjects.Values;

/// <summary>A whole text, line by line, as people read it: all spaces and line breaks are alike.</summary>
public sealed class Prose
{
    private readonly IReadOnlyList<(string Words, string Pattern)> _lines;

    /// <param name="text">The text, with names in brackets for what differs, such as <c>Hello [first name],</c>.</param>
    /// <param name="patternOf">The regular expression for a name in brackets.</param>
    public Prose(string text, Func<string, string> patternOf) => _lines =
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => (line, PatternOf(line, patternOf))),
    ];

    /// <summary>Matches the whole text, also in browsers.</summary>
    public Regex Whole => new($@"^\s*{Joined(_lines.Count)}\s*$");

    /// <summary>The first line that another text lacks, and what that has instead; null if there is none.</summary>
    public string? Mismatch(string other)
    {
        if (Whole.IsMatch(other))
        {
            return null;
        }

        var read = Enumerable.Range(1, _lines.Count).TakeWhile(count => new Regex($@"^\s*{Joined(count)}").IsMatch(other)).LastOrDefault();
        var rest = read == 0 ? other : new Regex($@"^\s*{Joined(read)}").Replace(other, "", 1);
        var instead = rest.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();
        return read == _lines.Count ? $"nothing after \"{_lines[^1].Words}\"; it goes on with \"{instead}\""
            : $"the line \"{_lines[read].Words}\"; {(instead is null ? "it ends before that" : $"it says \"{instead}\"")}";
    }

    private static string PatternOf(string line, Func<string, string> patternOf) => string.Concat(
        Regex.Split(line, @"(\[[^\]]+\])").Select(part => part.StartsWith('[') ? patternOf(part[1..^1]) : Regex.Replace(Regex.Escape(part), @"(?:\\ )+", @"\s+")));

    private string Joined(int count) => string.Join(@"\s+", _lines.Take(count).Select(line => line.Pattern));
}
