using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using PortalAcceptance.RunConfiguration.Browsers;
using Reqnroll.BoDi;

namespace PortalAcceptance.Acceptance.Support;

// A scenario whose browser crashed, or whose Playwright server is gone, has no result: it runs again in another browser. One that
// takes every browser down fails.
internal static class LostBrowser
{
    private const int MostLosses = 3;

    private const string Message = "The browser was lost, so the scenario runs again in another one.";

    private const string LossesProperty = "BrowserLosses";

    public static async Task<bool> ExplainsAsync(Exception error, IObjectContainer scenario) =>
        scenario.IsRegistered<BrowserLease>() && await scenario.Resolve<BrowserLease>().ExplainsAsync(error);

    public static void SkipIfLost(IObjectContainer scenario, Exception? error = null)
    {
        if (!scenario.IsRegistered<BrowserLease>() || !scenario.Resolve<BrowserLease>().IsLost)
        {
            return;
        }

        if ((int?)TestContext.CurrentContext.Test.Properties.Get(LossesProperty) >= MostLosses - 1)
        {
            throw new InvalidOperationException($"The browser was lost each time the scenario ran, {MostLosses} times.", error);
        }

        Assert.Ignore(Message);
    }

    // How often the test that begins has lost its browser already.
    public static void Tell(Test test, int losses) => test.Properties.Set(LossesProperty, losses);

    public static bool Ended(ITestResult result) => result.ResultState.Status is TestStatus.Skipped && result.Message == Message;
}
