using System.Reflection;
using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Tests;

internal class FakeBrowser : DispatchProxy
{
    private EventHandler<IBrowser>? _disconnected;
    private bool _isGone;

    public static IBrowser Create() => DispatchProxy.Create<IBrowser, FakeBrowser>();

    public static void Lose(IBrowser browser)
    {
        var fake = (FakeBrowser)(object)browser;
        fake._isGone = true;
        fake._disconnected?.Invoke(browser, browser);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        switch (targetMethod?.Name)
        {
            case "get_Version":
                return "1.2.3";
            case "get_IsConnected":
                return !_isGone;
            case "add_Disconnected":
                _disconnected += (EventHandler<IBrowser>)args![0]!;
                return null;
            // It hangs.
            case "NewContextAsync":
                return new TaskCompletionSource<IBrowserContext>().Task;
            case "CloseAsync":
                Lose((IBrowser)(object)this);
                return Task.CompletedTask;
            default:
                throw new NotSupportedException(targetMethod?.Name);
        }
    }
}
