using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Hooks;

[Binding]
internal static class RunHooks
{
    [BeforeTestRun]
    public static void Share(ITestRunContext run)
    {
        run.TestRunContainer.RegisterInstanceAs(AcceptanceRun.Current.Settings);
        run.TestRunContainer.RegisterInstanceAs(AcceptanceRun.Current.Target);
        run.TestRunContainer.RegisterInstanceAs(AcceptanceRun.Current.Trials);
    }
}
