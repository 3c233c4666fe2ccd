using Allure.Net.Commons;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Accounts;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;
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
        if ((AcceptanceRun.Current.Interruption.IsRequested ? AcceptanceRun.Current.Interruption.Message : AcceptanceRun.Current.Target.ReasonToSkip(scenario.ScenarioInfo.CombinedTags)) is { } reason)
        {
            Assert.Ignore(reason);
        }
    }

    [BeforeScenario(Order = 2)]
    public Task StartPortal() => start.StartPortalAsync();

    // Waiting for a browser or an account is not the scenario's time.
    [BeforeScenario(Order = 3)]
    public Task TakeBrowser() => start.TakeBrowserAsync();

    [BeforeScenario(Order = 4)]
    public Task MakeCustomer() => start.MakeCustomerAsync();

    [BeforeScenario(Order = 5)]
    public void StartTimeout() => container.Resolve<ScenarioTimeout>().Start();

    [BeforeScenario(Order = 6)]
    public Task OpenBrowser() => start.OpenBrowserAsync();

    // Neither is putting it back. Without a browser, the next lease of the account does that.
    [AfterScenario]
    public async Task CloseBrowsers()
    {
        if (IsWithoutBrowser)
        {
            LeaveAccount();
            return;
        }

        try
        {
            await EndAsync();
        }
        catch (Exception) when (IsWithoutBrowser)
        {
            LeaveAccount();
        }
    }

    // An interrupted run may have none either: Ctrl+C ends it too.
    private bool IsWithoutBrowser =>
        AcceptanceRun.Current.Interruption.IsRequested || !container.IsRegistered<BrowserLease>() || container.Resolve<BrowserLease>().IsLost;

    private void LeaveAccount()
    {
        if (container.IsRegistered<BrowserLease>())
        {
            container.Resolve<ScenarioAccount>().Leave();
        }
    }

    private async Task EndAsync()
    {
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
