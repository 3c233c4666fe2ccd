using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>Opens browsers through Playwright.</summary>
internal sealed class PlaywrightLauncher(Func<Task<IPlaywright>> playwright) : IBrowserLauncher
{
    public async Task<IBrowser> LaunchAsync(BrowserName name, BrowserTypeLaunchOptions options) => await (await TypeAsync(name)).LaunchAsync(options);

    public async Task<IBrowser> ConnectAsync(BrowserName name, string wsEndpoint, BrowserTypeConnectOptions options) =>
        await (await TypeAsync(name)).ConnectAsync(wsEndpoint, options);

    private async Task<IBrowserType> TypeAsync(BrowserName name) => (name, await playwright()) switch
    {
        (BrowserName.Firefox, var found) => found.Firefox,
        (BrowserName.WebKit, var found) => found.Webkit,
        (_, var found) => found.Chromium,
    };
}
