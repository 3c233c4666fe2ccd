using System.Text.RegularExpressions;
using PortalAcceptance.Shared;

namespace PortalAcceptance.Architecture.Tests;

/// <summary>The parts of <c>dotnet format</c> that need no build. Unused usings and style rules are errors of the build.</summary>
internal sealed partial class FormatTests
{
    [Test]
    public async Task WhitespaceIsFormatted()
    {
        var (exitCode, _, errors) = await DotnetProgram.RunAsync(
            ["format", "whitespace", ".", "--folder", "--verify-no-changes", "--include", "src", "tests", "benchmarks"], Repository.Folder);

        errors.Should().BeEmpty("\"dotnet format\" has been run");
        exitCode.Should().Be(0);
    }

    [Test]
    public void UsingsAreSorted() => Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs")).Concat(Repository.Files("benchmarks", "*.cs"))
        .Where(file => !AreSorted([.. File.ReadLines(file).TakeWhile(line => !line.StartsWith("namespace", StringComparison.Ordinal)).Where(line => Using().IsMatch(line))]))
        .Should().BeEmpty("\"dotnet format\" has been run");

    // The System namespaces first, the others by each part of their names.
    private static bool AreSorted(IReadOnlyList<string> usings) => usings.SequenceEqual(usings
        .OrderBy(line => !line.StartsWith("using System", StringComparison.Ordinal))
        .ThenBy(line => line.TrimEnd(';').Replace('.', '\u0001'), StringComparer.OrdinalIgnoreCase));

    [GeneratedRegex(@"^using [\w.]+;$")]
    private static partial Regex Using();
}
