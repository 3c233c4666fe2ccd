using Allure.Net.Commons;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Accounts;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;
using Reqnroll;
using Reqnroll.BoDi;

namespace PortalAcceptance.Acceptance.Hooks;

[Binding]
internal sealed class ScenarioHooks(
    ScenarioContext scenario, ScenarioStart start, IObjectContainer container, RunSettings settings, IReqnrollOutputHelper output)
{
    private static int Retry => TestContext.CurrentContext.CurrentRepeatCount;

    [BeforeScenario(Order = 1)]
    public void SkipWhatTheTargetCannotDo()
    {
        if ((AcceptanceRun.Current.Interruption.IsRequested ? AcceptanceRun.Interrupted : AcceptanceRun.Current.Target.ReasonToSkip(scenario.ScenarioInfo.CombinedTags)) is { } reason)
        {
            Assert.Ignore(reason);
        }
    }

    [BeforeScenario(Order = 2)]
    public Task StartPortal() => start.StartPortalAsync();

    // Waiting for an account is not the scenario's time.
    [BeforeScenario(Order = 3)]
    public Task MakeCustomer() => start.MakeCustomerAsync();

    [BeforeScenario(Order = 4)]
    public void StartTimeout() => container.Resolve<ScenarioTimeout>().Start();

    [BeforeScenario(Order = 5)]
    public Task OpenBrowser() => start.OpenBrowserAsync();

    // Neither is putting it back. An interrupted run leaves that to the next one, since the browser may be gone.
    [AfterScenario]
    public async Task CloseBrowsers()
    {
        if (AcceptanceRun.Current.Interruption.IsRequested)
        {
            container.Resolve<ScenarioAccount>().Leave();
            return;
        }

        var account = container.Resolve<ScenarioAccount>();
        try
        {
            await KeepEvidenceAsync(account);
        }
        finally
        {
            await account.EndAsync();
        }
    }

    private async Task KeepEvidenceAsync(ScenarioAccount account)
    {
        var failed = scenario.TestError is not null && scenario.ScenarioExecutionStatus != ScenarioExecutionStatus.Skipped;
        await container.Resolve<ScenarioBrowsers>().CloseAsync(failed, () => NewPath(), Attach);
        if (scenario.ScenarioExecutionStatus == ScenarioExecutionStatus.TestError && settings.Use.Trace.IsKept(Retry, failed)
            && !settings.Use.Trace.RecordsDom() && container.Resolve<StepRecord>().Steps.Count > 0 && await account.PutBackAsync())
        {
            output.WriteLine(await container.Resolve<ScenarioReplay>().RunAsync(passed => NewPath(passed ? ".replay-passed" : ".replay"), Attach));
        }
    }

    private string NewPath(string suffix = "") => RunOutput.NewEvidence(settings, scenario.ScenarioInfo.Title, start.Seed, Retry + 1, suffix);

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
