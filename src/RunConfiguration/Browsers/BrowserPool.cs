using System.Diagnostics;
using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>The browsers that scenarios run in: one on this machine, or one of each Playwright server. A scenario gets the one that the
/// fewest others use. One that is lost is opened again.</summary>
public sealed class BrowserPool : IAsyncDisposable
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly IReadOnlyList<PooledBrowser> _browsers;
    private readonly TimeSpan _patience;

    internal BrowserPool(IReadOnlyList<PooledBrowser> browsers, TimeSpan patience) => (_browsers, _patience) = (browsers, patience);

    /// <summary>Opens the browsers, and installs one first when there is none. Playwright servers that don't answer are told, and tried again
    /// later.</summary>
    /// <param name="log">Gets a line for each browser that was opened or lost, and the progress of an installation.</param>
    /// <exception cref="RunSettingsException">The configured browser doesn't open, none can be had, or no Playwright server answers.</exception>
    public static Task<BrowserPool> OpenAsync(IPlaywright playwright, RunSettings settings, Action<string> log, CancellationToken cancellationToken = default) =>
        OpenAsync(new BrowserProvider(new Machine(), new PlaywrightLauncher(playwright), settings, log), settings.Use, log, cancellationToken);

    internal static async Task<BrowserPool> OpenAsync(BrowserProvider provider, UseSettings use, Action<string> log, CancellationToken cancellationToken)
    {
        if (use.ConnectOptions is not { } connect)
        {
            var choice = await provider.FindOrInstallAsync(cancellationToken);
            var launched = new PooledBrowser(() => provider.LaunchAgainAsync(choice), log);
            launched.Use(choice);
            return new BrowserPool([launched], use.LaunchOptions.Timeout);
        }

        var browsers = connect.WsEndpoints.Select(address => new PooledBrowser(() => provider.ConnectAsync(connect, address), log)).ToList();
        var problems = (await Task.WhenAll(browsers.Select(browser => browser.OpenAsync()))).OfType<string>().ToList();
        if (problems.Count == browsers.Count)
        {
            throw new RunSettingsException(string.Join(Environment.NewLine, problems));
        }

        problems.ForEach(log);
        return new BrowserPool(browsers, connect.Timeout);
    }

    /// <summary>Waits for a browser that is open, and lends the least used one.</summary>
    /// <exception cref="RunSettingsException">All are lost, and none can be opened again for as long as opening one may take.</exception>
    /// <exception cref="OperationCanceledException">The wait was canceled.</exception>
    public async Task<BrowserLease> TakeAsync(CancellationToken cancellationToken = default)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var opening = _browsers.Where(browser => !browser.IsOpen).Select(browser => browser.OpenAsync()).ToList();
            if (Lend() is { } lease)
            {
                return lease;
            }

            var problems = new List<string>();
            while (opening.Count > 0)
            {
                var ended = await Task.WhenAny(opening).WaitAsync(cancellationToken);
                if (Lend() is { } opened)
                {
                    return opened;
                }

                opening.Remove(ended);
                problems.Add(await ended ?? "it was lost again");
            }

            if (_patience > TimeSpan.Zero && Stopwatch.GetElapsedTime(started) > _patience)
            {
                throw new RunSettingsException($"The browser was lost, and can't be opened again: {string.Join(" ", problems)}");
            }

            await Task.Delay(_pause, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Task.WhenAll(_browsers.Select(browser => browser.CloseAsync()));

    private BrowserLease? Lend()
    {
        // Two scenarios must not count the same one as the least used.
        lock (_lock)
        {
            return _browsers.Where(browser => browser.IsOpen).MinBy(browser => browser.Scenarios)?.Lend();
        }
    }
}
