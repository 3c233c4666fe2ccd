using System.Xml.Linq;
using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.LivingDocs;

namespace PortalAcceptance.Acceptance.Tests;

// What breaks outside of the scenarios and of the portal's behavior.
[Platform(Include = "Linux", Reason = "The processes of a run are found as Linux shows them.")]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable(ParallelScope.All)]
internal sealed class RunFaultTests : IDisposable
{
    private const string Some = "has the menu|shows \"";

    private readonly string _results = Directory.CreateTempSubdirectory().FullName;
    private readonly string _data = Directory.CreateTempSubdirectory().FullName;
    private int _visits;

    private IReadOnlyList<XElement> Cases => [.. XDocument.Load(Path.Combine(_results, "junit.xml")).Descendants("testcase")];

    public void Dispose()
    {
        Directory.Delete(_results, recursive: true);
        Directory.Delete(_data, recursive: true);
    }

    [TestCase(nameof(RunProcesses.IsBrowser), "KILL", "Browser lost: ")]
    [TestCase(nameof(RunProcesses.IsBrowser), "STOP", " s without an answer)")]
    [TestCase(nameof(RunProcesses.IsDriver), "KILL", "Playwright's driver has ended, so it is started again.")]
    [TestCase(nameof(RunProcesses.IsDriver), "STOP", "Playwright's driver doesn't answer, so it is started again.")]
    public async Task AScenarioThatLosesItsBrowserRunsAgain(string process, string signal, string told)
    {
        await using var portal = await StartAsync(() => RunProcesses.SignalAsync(
            _results, process == nameof(RunProcesses.IsDriver) ? RunProcesses.IsDriver : RunProcesses.IsBrowser, signal));

        var (exitCode, output) = await RunAsync(portal);

        output.Should().Contain(told);
        exitCode.Should().Be(0, output);
        Cases.Should().HaveCountGreaterThan(4).And.OnlyContain(test => !test.HasElements);
        RunProcesses.CommandsOf(_results).Should().BeEmpty("nothing is left running");
    }

    // It may have needed more memory than there is, and would again.
    [Test]
    public async Task AScenarioWhoseTabCrashesFails()
    {
        await using var portal = await StartAsync(() => RunProcesses.SignalAsync(_results, RunProcesses.IsTab, "KILL"));

        var (exitCode, output) = await RunAsync(portal, ("PORTAL_WORKERS", "1"));

        await TestContext.Out.WriteLineAsync(output);
        exitCode.Should().NotBe(0);
        Cases.Where(test => test.Element("failure") is not null).Should().ContainSingle()
            .Which.Element("failure")!.Value.Should().Contain("crashed");
    }

    [Test]
    public async Task TheRunStopsWhenThePortalIsGone()
    {
        BrokenPortal? portal = null;
        portal = await StartAsync(() => portal!.StopAsync());

        var (exitCode, output) = await RunAsync(portal, ("PORTAL_WORKERS", "1"));

        output.Should().Contain($"The run was stopped: Nothing answers at {portal.BaseUrl}");
        exitCode.Should().Be(Interruption.StoppedExitCode, output);
        Cases.Where(test => test.Element("failure") is not null).Should().ContainSingle();
        Cases.Where(test => test.Element("skipped") is not null).Should().HaveCountGreaterThan(1);
        File.Exists(Path.Combine(_results, LivingDocumentation.FolderName, "index.html")).Should().BeTrue();
    }

    private Task<(int ExitCode, string Output)> RunAsync(BrokenPortal portal, params (string Name, string Value)[] variables) =>
        portal.RunScenariosAsync(new { outputDir = _results, grep = Some, expect = new { timeout = 10000 }, use = new { baseURL = portal.BaseUrl, launchOptions = new { timeout = 10000 } } }, variables);

    // The fault happens when the third page of settings is asked for.
    private Task<BrokenPortal> StartAsync(Func<Task> fault) => BrokenPortal.StartAsync(_data, async (context, next) =>
    {
        if (context.Request.Path == "/account/settings" && Interlocked.Increment(ref _visits) == 3)
        {
            await fault();
        }

        await next(context);
    });
}
