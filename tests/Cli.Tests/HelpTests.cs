using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Tests;

public class HelpTests
{
    [TestCase("--help")]
    [TestCase("run", "--help")]
    [TestCase("run", "-h")]
    public async Task HelpNamesEachOptionEachVariableAndTheExitCodes(params string[] arguments)
    {
        using var run = new ProgramRun();

        (await run.InvokeAsync(arguments)).Should().Be(0);

        foreach (var setting in SettingsTable.All)
        {
            run.Output.Should().Contain(setting.Option ?? setting.Variable ?? "");
        }
        foreach (var (name, _) in SettingsTable.Variables)
        {
            run.Output.Should().Contain(name);
        }
        run.Output.Should().Contain("Exit codes:").And.Contain("130  interrupted");
    }

    [Test]
    public async Task ThePortalsHelpIsAboutThePortal()
    {
        using var run = new ProgramRun();

        (await run.InvokeAsync("portal", "--help")).Should().Be(0);

        run.Output.Should().Contain("--port").And.NotContain("--grep").And.NotContain("Exit codes");
    }
}
