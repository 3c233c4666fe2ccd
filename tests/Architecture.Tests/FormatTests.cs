using System.Text.RegularExpressions;
using PortalAcceptance.Shared;

namespace PortalAcceptance.Architecture.Tests;

// The parts of dotnet format that need no build. Unused usings and style rules are errors of the build.
internal sealed partial class FormatTests
{
    private static readonly string[] _folders = ["src", "tests", "benchmarks"];

    [Test]
    public async Task WhitespaceIsFormatted()
    {
        // Without the slash, --include finds no file.
        var (exitCode, _, errors) = await DotnetProgram.RunAsync(
            ["format", "whitespace", ".", "--folder", "--verify-no-changes", "--include", .. _folders.Select(folder => $"{folder}/")], Repository.Folder);

        errors.Should().BeEmpty("\"dotnet format\" has been run");
        exitCode.Should().Be(0);
    }

    [Test]
    public void UsingsAreSorted() => _folders.SelectMany(folder => Repository.Files(folder, "*.cs"))
        .Where(file => !AreSorted([.. File.ReadLines(file).TakeWhile(line => !line.StartsWith("namespace", StringComparison.Ordinal)).Where(line => Using().IsMatch(line))]))
        .Should().BeEmpty("\"dotnet format\" has been run");

    // The System namespaces first, the others by each part of their names.
    private static bool AreSorted(IReadOnlyList<string> usings) => usings.SequenceEqual(usings
        .OrderBy(line => !line.StartsWith("using System", StringComparison.Ordinal))
        .ThenBy(line => line.TrimEnd(';').Replace('.', '\u0001'), StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex(@"^using [\w.]+;$")]
    private static partial Regex Using();
}
