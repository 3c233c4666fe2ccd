using System.Text.RegularExpressions;

namespace PortalAcceptance.Cli.Reporting;

/// <summary>Writes commands that can be copied into a shell.</summary>
internal static class ShellCommand
{
    /// <summary>The first command without its check of what has to be built, which takes seconds.</summary>
    public const string WithoutBuild = "dotnet run --no-build --project src/Cli";

    /// <param name="options">The further options the scenario was run with.</param>
    public static string Replay(string title, IEnumerable<string> options) =>
        string.Join(' ', ["dotnet run --project src/Cli --", .. options.Select(Quote), "-g", Quoted(Pattern(title))]);

    public static string ShowTrace(string path) => $"npx playwright show-trace {Quoted(path)}";

    // Blanks and hashes are escaped for patterns with comments, which these aren't.
    private static string Pattern(string text) => Regex.Escape(text).Replace(@"\ ", " ", StringComparison.Ordinal).Replace(@"\#", "#", StringComparison.Ordinal);

    private static string Quote(string word) => word.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_=./:,@%".Contains(letter)) ? word : Quoted(word);

    // Within double quotes these mean something to a shell; within single ones only these themselves do.
    private static string Quoted(string word) => word.AsSpan().ContainsAny("\"$`\\!") && !OperatingSystem.IsWindows()
        ? $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'"
        : $"\"{word.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
