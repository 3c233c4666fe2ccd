using System.Xml.Linq;
using FluentAssertions;
using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;

namespace PortalAcceptance.Acceptance.Tests;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable]
internal sealed class LostBrowserTests : IDisposable
{
    private const string ManyRows = "@card .*@boundary|@boundary .*@card";

    private readonly string _results = Directory.CreateTempSubdirectory().FullName;
    private readonly string _data = Directory.CreateTempSubdirectory().FullName;

    private string Messages => File.ReadAllText(Path.Combine(_results, "cucumber-messages.ndjson"));

    private IReadOnlyList<XElement> Cases => [.. XDocument.Load(Path.Combine(_results, "junit.xml")).Descendants("testcase")];

    public void Dispose()
    {
        Directory.Delete(_results, recursive: true);
        Directory.Delete(_data, recursive: true);
    }

    [Test]
    public async Task EveryScenarioIsReportedOnceWhileServersAreKilled()
    {
        var launch = await LaunchOptionsAsync();
        using var one = await PlaywrightServer.StartAsync(launch);
        using var two = await PlaywrightServer.StartAsync(launch);
        using var three = await PlaywrightServer.StartAsync(launch);
        PlaywrightServer[] servers = [one, two, three];
        var visits = 0;
        var restarts = new List<Task>();
        await using var portal = await BrokenPortal.StartAsync(_data, async (context, next) =>
        {
            await next(context);
            // Far enough apart that no scenario is there for all three.
            if (context.Request.Path == "/account/settings" && Interlocked.Increment(ref visits) is 30 or 60 or 90)
            {
                lock (restarts)
                {
                    restarts.Add(servers[restarts.Count].RestartAsync());
                }
            }
        });

        var (exitCode, output) = await portal.RunScenariosAsync(ManyRows, _results, ("PORTAL_CONNECT", string.Join(',', servers.Select(server => server.Address))));

        await Task.WhenAll(restarts);
        await TestContext.Out.WriteLineAsync(output);
        exitCode.Should().Be(0);
        output.Should().Contain("Browser lost: chromium").And.Contain($"succeeded: {Cases.Count}").And.NotContain("Flaky");
        Cases.Count.Should().BeGreaterThan(40);
        Cases.Select(test => $"{test.Attribute("classname")!.Value}: {test.Attribute("name")!.Value}").Should().OnlyHaveUniqueItems();
        Cases.Should().OnlyContain(test => !test.HasElements);
        Messages.Should().Contain("\"attempt\":1", "a scenario was lost");
    }

    [Test]
    public async Task AScenarioThatTakesEachBrowserDownFails()
    {
        using var server = await PlaywrightServer.StartAsync(await LaunchOptionsAsync());
        await using var portal = await BrokenPortal.StartAsync(_data, async (context, next) =>
        {
            if (context.Request.Path == "/account/settings")
            {
                await server.RestartAsync();
            }

            await next(context);
        });

        var (exitCode, output) = await portal.RunScenariosAsync(
            "Choosing Settings opens the Account settings page", _results, ("PORTAL_CONNECT", server.Address));

        exitCode.Should().NotBe(0);
        await TestContext.Out.WriteLineAsync(output);
        output.Should().Contain("The browser was lost each time the scenario ran, 3 times.");
        Cases.Should().ContainSingle().Which.Element("failure").Should().NotBeNull();
    }

    [Test]
    public async Task TheRunStopsWhenNoBrowserCanBeOpenedAgain()
    {
        using var server = await PlaywrightServer.StartAsync(await LaunchOptionsAsync());
        await using var portal = await BrokenPortal.StartAsync(_data, async (context, next) =>
        {
            if (context.Request.Path == "/account/settings")
            {
                server.Kill();
            }

            await next(context);
        });

        var (exitCode, output) = await portal.RunScenariosAsync(
            new { outputDir = _results, grep = "has the menu", use = new { baseURL = portal.BaseUrl, connectOptions = new { wsEndpoint = server.Address, timeout = 15000 } } }, Array.Empty<(string, string)>());

        output.Should().Contain($"The run was stopped: The browser was lost, and can't be opened again: No Playwright server answers at {server.Address}");
        exitCode.Should().Be(Interruption.StoppedExitCode, output);
        Cases.Should().NotBeEmpty().And.OnlyContain(test => test.Element("failure") == null);
    }

    private static async Task<BrowserTypeLaunchOptions> LaunchOptionsAsync()
    {
        using var playwright = await Playwright.CreateAsync();
        var choice = await BrowserProvider.FindOrInstallAsync(playwright, RunSettings.Load(), TestContext.Progress.WriteLine);
        await choice.Browser.CloseAsync();
        return choice.Launch!;
    }
}
