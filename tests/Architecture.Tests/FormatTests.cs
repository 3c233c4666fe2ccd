using PortalAcceptance.Shared;

namespace PortalAcceptance.Architecture.Tests;

/// <summary>The part of <c>dotnet format</c> that needs no build. Unused usings and style rules are errors of the build.</summary>
internal sealed class FormatTests
{
    [Test]
    public async Task WhitespaceIsFormatted()
    {
        var (exitCode, _, errors) = await DotnetProgram.RunAsync(
            ["format", "whitespace", ".", "--folder", "--verify-no-changes", "--include", "src", "tests", "benchmarks"], Repository.Folder);

        errors.Should().BeEmpty("\"dotnet format\" has been run");
        exitCode.Should().Be(0);
    }
}
