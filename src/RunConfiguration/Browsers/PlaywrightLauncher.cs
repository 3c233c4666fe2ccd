using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>Opens browsers through Playwright.</summary>
internal sealed class PlaywrightLauncher(IPlaywright playwright) : IBrowserLauncher
{
    public Task<IBrowser> LaunchAsync(BrowserName name, BrowserTypeLaunchOptions options) => Type(name).LaunchAsync(options);

    public Task<IBrowser> ConnectAsync(BrowserName name, string wsEndpoint, BrowserTypeConnectOptions options) =>
        Type(name).ConnectAsync(wsEndpoint, options);

    private IBrowserType Type(BrowserName name) => name switch
    {
        BrowserName.Firefox => playwright.Firefox,
        BrowserName.WebKit => playwright.Webkit,
        _ => playwright.Chromium,
    };
}
