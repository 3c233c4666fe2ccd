using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Hooks;

/// <summary>What all scenarios of a run share: the portal under test and one browser process.</summary>
[Binding]
public static class RunHooks
{
    [BeforeTestRun]
    public static async Task StartAsync(ITestRunContext run)
    {
        var settings = RunSettings.Load();
        Assertions.SetDefaultExpectTimeout((float)settings.ExpectTimeout.TotalMilliseconds);
        var playwright = await Playwright.CreateAsync();
        var browser = await BrowserProvider.LaunchAsync(playwright, settings, Console.Error.WriteLine);
        run.TestRunContainer.RegisterInstanceAs(settings);
        run.TestRunContainer.RegisterInstanceAs(await PortalTarget.StartAsync(settings));
        run.TestRunContainer.RegisterInstanceAs(playwright);
        run.TestRunContainer.RegisterInstanceAs(browser);
    }

    [AfterTestRun]
    public static async Task StopAsync(ITestRunContext run)
    {
        await run.TestRunContainer.Resolve<IBrowser>().CloseAsync();
        run.TestRunContainer.Resolve<IPlaywright>().Dispose();
        await run.TestRunContainer.Resolve<PortalTarget>().DisposeAsync();
    }
}
