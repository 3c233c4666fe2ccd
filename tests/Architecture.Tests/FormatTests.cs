using System.Diagnostics;

namespace PortalAcceptance.Architecture.Tests;

/// <summary>The part of <c>dotnet format</c> that needs no build. Unused usings and style rules are errors of the build.</summary>
public sealed class FormatTests
{
    [Test]
    public async Task WhitespaceIsFormatted()
    {
        using var format = Process.Start(new ProcessStartInfo(
            "dotnet", ["format", "whitespace", ".", "--folder", "--verify-no-changes", "--include", "src", "tests", "benchmarks"])
        {
            WorkingDirectory = Repository.Folder,
            RedirectStandardError = true,
        })!;
        var errors = await format.StandardError.ReadToEndAsync();
        await format.WaitForExitAsync();

        errors.Should().BeEmpty("\"dotnet format\" has been run");
        format.ExitCode.Should().Be(0);
    }
}
