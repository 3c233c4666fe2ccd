namespace PortalAcceptance.Cli.Tests;

internal class TargetTests
{
    [Test]
    public async Task TheProgramTriesThePortalThatTheOptionsName()
    {
        using var run = new ProgramRun().WithFile("panel.json", "{}").Scripted(new Script().Do("variables").Do("exit 1"));

        (await run.InvokeAsync("target", "--config", "panel.json", "--locale", "fr-FR")).Should().Be(1);

        run.Output.Should().Contain("ACCEPTANCE_TARGET=true").And.Contain($"PORTAL_CONFIG={Path.Combine(run.Folder, "panel.json")}").And.Contain("PORTAL_LOCALE=fr-FR");
    }

    [Test]
    public async Task AWrongSettingIsRefused()
    {
        using var run = new ProgramRun().WithFile("playwright.config.json", """{ "use": { "paths": { "login": "sign-in" } } }""");

        (await run.InvokeAsync("target")).Should().Be(2);

        run.Error.Should().Contain("\"use.paths.login\" must be a path such as /login");
    }
}
