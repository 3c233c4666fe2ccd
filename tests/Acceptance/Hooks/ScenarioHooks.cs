using System.Diagnostics;
using Allure.Net.Commons;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;
using Reqnroll;
using Reqnroll.BoDi;

namespace PortalAcceptance.Acceptance.Hooks;

[Binding]
internal sealed class ScenarioHooks(
    ScenarioContext scenario, ScenarioStart start, IObjectContainer container, PortalTarget target, RunSettings settings, IReqnrollOutputHelper output)
{
    private readonly Stopwatch _elapsed = Stopwatch.StartNew();

    private static int Attempt => TestContext.CurrentContext.CurrentRepeatCount + 1;

    [BeforeScenario(Order = 1)]
    public void SkipWhatTheTargetCannotDo()
    {
        if (target.ReasonToSkip(scenario.ScenarioInfo.CombinedTags) is { } reason)
        {
            Assert.Ignore(reason);
        }
    }

    [BeforeScenario(Order = 2)]
    public void MakeCustomer() => start.MakeCustomer();

    [BeforeScenario(Order = 3)]
    public Task OpenBrowser() => start.OpenBrowserAsync();

    [BeforeStep]
    public void KeepToTheTimeout()
    {
        if (settings.Timeout > TimeSpan.Zero && _elapsed.Elapsed > settings.Timeout)
        {
            throw new TimeoutException(
                $"The scenario has taken longer than the {settings.Timeout.TotalSeconds:0.#} s it may take (\"timeout\" in {RunSettings.FileName}).");
        }
    }

    [AfterScenario]
    public async Task CloseBrowsers()
    {
        var failed = scenario.TestError is not null;
        await container.Resolve<ScenarioBrowsers>().CloseAsync(failed, () => NewPath(), Attach);
        if (scenario.ScenarioExecutionStatus == ScenarioExecutionStatus.TestError && settings.Use.Trace == TraceMode.RetainOnFailure
            && container.Resolve<StepRecord>().Steps.Count > 0)
        {
            output.WriteLine(await container.Resolve<ScenarioReplay>().RunAsync(passed => NewPath(passed ? ".replay-passed" : ".replay"), Attach));
        }
    }

    private string NewPath(string suffix = "") => RunOutput.NewEvidence(settings, scenario.ScenarioInfo.Title, start.Seed, Attempt, suffix);

    private void Attach(string file)
    {
        var (name, mediaType) = Path.GetExtension(file) switch
        {
            ".zip" => ("trace", "application/vnd.allure.playwright-trace"),
            ".png" => ("screenshot", "image/png"),
            _ => ("page", "text/plain"),
        };
        output.WriteLine(name == "trace" ? $"Open the trace: dotnet run --project src/Cli -- trace \"{file}\"" : $"See the last page: {file}");
        output.AddAttachment(file);
        AllureApi.AddAttachment(name, mediaType, file);
    }
}
