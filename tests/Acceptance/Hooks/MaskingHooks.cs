using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.SecretSearch;
using Reqnroll;
using Reqnroll.BoDi;
using Reqnroll.Infrastructure;

namespace PortalAcceptance.Acceptance.Hooks;

// Masks what steps and hooks print. MaskingBindingInvoker masks what they throw.
[Binding]
internal static class MaskingHooks
{
    // Here rather than when the program starts: NUnit has redirected the console by now, to the output of each test.
    [BeforeTestRun]
    public static void MaskConsole()
    {
        Console.SetOut(new MaskingWriter(Console.Out, AcceptanceRun.Current.Masker));
        Console.SetError(new MaskingWriter(Console.Error, AcceptanceRun.Current.Masker));
    }

    [BeforeScenario(Order = -1)]
    public static void MaskOutput(IObjectContainer container) => container.RegisterInstanceAs<IReqnrollOutputHelper>(
        new MaskedOutput(container.Resolve<ReqnrollOutputHelper>(), AcceptanceRun.Current.Masker));

    [AfterTestRun]
    public static void FinishLastLine()
    {
        Console.Out.Flush();
        Console.Error.Flush();
    }
}
