using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Tests;

internal class HelpTests
{
    [TestCase("--help")]
    [TestCase("run", "--help")]
    [TestCase("run", "-h")]
    public async Task HelpNamesEachOptionEachVariableAndTheExitCodes(params string[] arguments)
    {
        using var run = new ProgramRun();

        (await run.InvokeAsync(arguments)).Should().Be(0);

        string[] names =
        [
            .. SettingsTable.All.Select(setting => setting.Option).OfType<string>(),
            .. SettingsTable.Variables.Select(variable => variable.Name),
            "--config", "--project",
        ];
        names.Should().AllSatisfy(name => run.Output.Should().Contain(name));
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
