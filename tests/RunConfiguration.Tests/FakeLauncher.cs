using Microsoft.Playwright;
using PortalAcceptance.RunConfiguration.Browsers;

namespace PortalAcceptance.RunConfiguration.Tests;

// Opens only the browsers in Working, identified by path, channel or endpoint, or by Own for Playwright's own browser.
internal sealed class FakeLauncher : IBrowserLauncher
{
    public const string Own = "Playwright's own";

    public HashSet<string> Working { get; } = [];

    public List<(BrowserName Name, BrowserTypeLaunchOptions Options)> Launched { get; } = [];

    public (string WsEndpoint, BrowserTypeConnectOptions Options)? Connected { get; private set; }

    public Task<IBrowser> LaunchAsync(BrowserName name, BrowserTypeLaunchOptions options)
    {
        Launched.Add((name, options));
        var browser = options.ExecutablePath ?? options.Channel ?? Own;
        return Working.Contains(browser)
            ? Task.FromResult(FakeBrowser.Create())
            : Task.FromException<IBrowser>(new PlaywrightException($"{browser} is broken.\nCall log:\n  - launching"));
    }

    public Task<IBrowser> ConnectAsync(BrowserName name, string wsEndpoint, BrowserTypeConnectOptions options)
    {
        Connected = (wsEndpoint, options);
        return Working.Contains(wsEndpoint)
            ? Task.FromResult(FakeBrowser.Create())
            : Task.FromException<IBrowser>(new TimeoutException("Timeout 30000ms exceeded."));
    }
}
