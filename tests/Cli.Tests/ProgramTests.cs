using System.Diagnostics;

namespace PortalAcceptance.Cli.Tests;

/// <summary>The program itself, as a process.</summary>
public class ProgramTests
{
    [Test]
    public async Task ItsExitCodeAndItsErrorsReachTheShell()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "portal-acceptance.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "--config", "nowhere.json"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();

        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        process.ExitCode.Should().Be(2);
        error.Trim().Should().Be($"There is no configuration file {Path.GetFullPath("nowhere.json")}; correct --config.");
        (await output).Should().BeEmpty();
    }
}
