using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>Opens browsers.</summary>
internal interface IBrowserLauncher
{
    /// <summary>Launches a browser on this machine.</summary>
    /// <exception cref="PlaywrightException">It isn't there or doesn't start.</exception>
    /// <exception cref="TimeoutException">It doesn't start in time.</exception>
    Task<IBrowser> LaunchAsync(BrowserName name, BrowserTypeLaunchOptions options);

    /// <summary>Connects to a Playwright server.</summary>
    /// <exception cref="PlaywrightException">It can't be reached.</exception>
    /// <exception cref="TimeoutException">It doesn't answer in time.</exception>
    Task<IBrowser> ConnectAsync(BrowserName name, string wsEndpoint, BrowserTypeConnectOptions options);
}
