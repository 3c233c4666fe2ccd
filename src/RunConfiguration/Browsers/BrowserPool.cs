using System.Diagnostics;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>The browsers that scenarios run in: one on this machine, one for each worker if it is an installed Firefox, or one of each
/// Playwright server. A scenario gets the one that the fewest others use. One that is lost is opened again.</summary>
public sealed class BrowserPool : IAsyncDisposable
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(1);

    // A busy machine may take seconds for what is done in milliseconds.
    private static readonly TimeSpan _shortestPatience = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private readonly IReadOnlyList<PooledBrowser> _browsers;
    private readonly TimeSpan _patience;

    internal BrowserPool(IReadOnlyList<PooledBrowser> browsers, TimeSpan patience) => (_browsers, _patience) = (browsers, patience);

    /// <summary>Opens the browsers, and installs one first when there is none. Playwright servers that don't answer are told, and tried again
    /// later.</summary>
    /// <param name="driver">The caller disposes it, after the pool.</param>
    /// <param name="log">Gets a line for each browser that was opened or lost, and the progress of an installation.</param>
    /// <exception cref="RunSettingsException">The configured browser doesn't open, none can be had, or no Playwright server answers.</exception>
    public static Task<BrowserPool> OpenAsync(PlaywrightDriver driver, RunSettings settings, Action<string> log, CancellationToken cancellationToken = default) =>
        OpenAsync(new BrowserProvider(new Machine(), new PlaywrightLauncher(driver.AnsweringAsync), settings, log), settings, log, cancellationToken, PatienceOf(settings));

    /// <summary>How long a browser or the driver may take to answer before it counts as hanging; zero for ever.</summary>
    public static TimeSpan PatienceOf(RunSettings settings) =>
        // Playwright's inspector would open for what asks them.
        (settings.Debug ? TimeSpan.Zero : settings.Use.ConnectOptions?.Timeout ?? settings.Use.LaunchOptions.Timeout) is var timeout && timeout == TimeSpan.Zero
            ? TimeSpan.Zero
            : TimeSpan.FromTicks(Math.Max(timeout.Ticks, _shortestPatience.Ticks));

    internal static async Task<BrowserPool> OpenAsync(
        BrowserProvider provider, RunSettings settings, Action<string> log, CancellationToken cancellationToken, TimeSpan patience = default)
    {
        if (settings.Use.ConnectOptions is not { } connect)
        {
            var choice = await provider.FindOrInstallAsync(cancellationToken);
            // Keys reach only the window of an installed Firefox that is in front.
            var count = choice.Launch!.Channel == InstalledBrowsers.BiDiChannel ? settings.Workers : 1;
            var others = await Task.WhenAll(Enumerable.Range(1, count - 1).Select(_ => provider.LaunchAgainAsync(choice)));
            return new BrowserPool([.. others.Prepend(choice).Select(Pooled)], settings.Use.LaunchOptions.Timeout);
        }

        var browsers = connect.WsEndpoints.Select(address => new PooledBrowser(() => provider.ConnectAsync(connect, address), patience, log)).ToList();
        var problems = (await Task.WhenAll(browsers.Select(browser => browser.OpenAsync()))).OfType<string>().ToList();
        if (problems.Count == browsers.Count)
        {
            throw new RunSettingsException(string.Join(Environment.NewLine, problems));
        }

        problems.ForEach(log);
        return new BrowserPool(browsers, connect.Timeout);

        PooledBrowser Pooled(BrowserChoice launched)
        {
            var pooled = new PooledBrowser(() => provider.LaunchAgainAsync(launched), patience, log);
            pooled.Use(launched);
            return pooled;
        }
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

    /// <summary>Leaves the browsers to Playwright, which ends them with its driver.</summary>
    public void Leave()
    {
        foreach (var browser in _browsers)
        {
            browser.Leave();
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
