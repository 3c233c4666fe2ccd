using PortalAcceptance.Shared;

namespace PortalAcceptance.Cli.Tests;

internal class ProgramTests
{
    [Test]
    public async Task ItsExitCodeAndItsErrorsReachTheShell()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "portal-acceptance.dll");
        var (exitCode, output, errors) = await DotnetProgram.RunAsync([program, "--config", "nowhere.json"]);

        exitCode.Should().Be(2);
        errors.Trim().Should().Be($"There is no configuration file {Path.GetFullPath("nowhere.json")}; correct --config.");
        output.Should().BeEmpty();
    }
}
