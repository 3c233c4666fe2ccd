using System.Text.RegularExpressions;

namespace PortalAcceptance.Cli.Reporting;

internal static class ShellCommand
{
    // The build check takes seconds.
    public const string WithoutBuild = "dotnet run --no-build --project src/Cli";

    public static string Replay(string title, IEnumerable<string> options) =>
        string.Join(' ', ["dotnet run --project src/Cli --", .. options.Select(Quote), "-g", Quoted(Pattern(title))]);

    public static string ShowTrace(string path) => $"{WithoutBuild} -- trace {Quoted(path)}";

    // Spaces and hashes are escaped for patterns with comments, which these aren't.
    private static string Pattern(string text) => Regex.Escape(text).Replace(@"\ ", " ", StringComparison.Ordinal).Replace(@"\#", "#", StringComparison.Ordinal);

    private static string Quote(string word) => word.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_=./:,@%".Contains(letter)) ? word : Quoted(word);

    // Within double quotes these mean something to a shell; within single ones only these themselves do.
    private static string Quoted(string word) => word.AsSpan().ContainsAny("\"$`\\!") && !OperatingSystem.IsWindows()
        ? $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'"
        : $"\"{word.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
