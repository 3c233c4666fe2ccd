using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>Opens a browser for the scenarios: the configured one, else Playwright's own, else one that is installed,
/// else one that it installs.</summary>
public sealed class BrowserProvider
{
    private const string Remedy = "or name a browser with use.launchOptions.executablePath or PORTAL_EXECUTABLE_PATH";

    private readonly IMachine _machine;
    private readonly IBrowserLauncher _launcher;
    private readonly RunSettings _settings;
    private readonly Action<string> _log;

    internal BrowserProvider(IMachine machine, IBrowserLauncher launcher, RunSettings settings, Action<string> log) =>
        (_machine, _launcher, _settings, _log) = (machine, launcher, settings, log);

    private UseSettings Use => _settings.Use;

    private string Engine => Use.BrowserName.ToString().ToLowerInvariant();

    /// <summary>Opens a browser, and installs one first when there is none.</summary>
    /// <param name="log">Gets one line that says which browser was taken, and the progress of an installation.</param>
    /// <returns>The open browser.</returns>
    /// <exception cref="RunSettingsException">The configured browser doesn't open, or none can be had.</exception>
    public static Task<BrowserChoice> FindOrInstallAsync(
        IPlaywright playwright, RunSettings settings, Action<string> log, CancellationToken cancellationToken = default) =>
        new BrowserProvider(new Machine(), new PlaywrightLauncher(() => Task.FromResult(playwright)), settings, log).FindOrInstallAsync(cancellationToken);

    internal async Task<BrowserChoice> FindOrInstallAsync(CancellationToken cancellationToken = default)
    {
        var choice = Use.ConnectOptions is { } connect ? await ConnectAsync(connect, connect.WsEndpoints[0]) : await LaunchAsync(cancellationToken);
        _log($"Browser: {choice.Description}");
        return choice;
    }

    // As it was launched, also if another one is found first by now.
    internal async Task<BrowserChoice> LaunchAgainAsync(BrowserChoice choice)
    {
        try
        {
            return choice with { Browser = await _launcher.LaunchAsync(Use.BrowserName, choice.Launch!) };
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            throw new RunSettingsException($"{FirstLine(e)}.", e);
        }
    }

    internal async Task<BrowserChoice> ConnectAsync(ConnectSettings connect, Uri endpoint)
    {
        // The query may contain an access token, so messages omit it.
        var address = endpoint.GetLeftPart(UriPartial.Path);
        try
        {
            var browser = await _launcher.ConnectAsync(Use.BrowserName, endpoint.OriginalString, new BrowserTypeConnectOptions
            {
                Headers = connect.Headers,
                ExposeNetwork = connect.ExposeNetwork,
                SlowMo = (float)Use.LaunchOptions.SlowMo.TotalMilliseconds,
                Timeout = (float)connect.Timeout.TotalMilliseconds,
            });
            return Choice(browser, address);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            throw new RunSettingsException($"No Playwright server answers at {address} ({FirstLine(e)}); start it, or correct use.connectOptions.wsEndpoint or PORTAL_CONNECT.", e);
        }
    }

    private async Task<BrowserChoice> LaunchAsync(CancellationToken cancellationToken)
    {
        RequireDisplay();
        if (Use.LaunchOptions.ExecutablePath is { } path)
        {
            return await LaunchConfiguredAsync(new BrowserCandidate(path, path, ChannelOf(path)), "use.launchOptions.executablePath or PORTAL_EXECUTABLE_PATH");
        }
        if (Use.Channel is { } channel)
        {
            return await LaunchConfiguredAsync(new BrowserCandidate(channel, Channel: channel), "use.channel or PORTAL_CHANNEL");
        }
        var failures = new List<string>();
        return await LaunchFirstAsync(failures) ?? await InstallAsync(failures, cancellationToken)
            ?? throw new RunSettingsException($"No {Engine} could be found or installed ({string.Join("; ", failures.Distinct())}); {InstallRemedy()}, {Remedy}.");
    }

    private async Task<BrowserChoice?> InstallAsync(List<string> failures, CancellationToken cancellationToken)
    {
        using var installation = await _machine.LockInstallationAsync(
            () => _log("Another run is installing a browser; waiting for it to finish"), cancellationToken);
        // The other run may have installed the required browser.
        if (await LaunchFirstAsync([]) is { } others)
        {
            return others;
        }
        var installer = new BrowserInstaller(_machine, _log);
        return await LaunchInstalledAsync(await installer.InstallWithAptAsync(Use.BrowserName, Use.Headless, cancellationToken), failures)
            ?? await LaunchInstalledAsync(await installer.InstallWithPlaywrightAsync(Use.BrowserName, Use.Headless), failures);
    }

    private async Task<BrowserChoice?> LaunchInstalledAsync(string? whyNot, List<string> failures)
    {
        if (whyNot is null)
        {
            return await LaunchFirstAsync(failures);
        }
        failures.Add(whyNot);
        return null;
    }

    private async Task<BrowserChoice> LaunchConfiguredAsync(BrowserCandidate candidate, string keys)
    {
        try
        {
            return await LaunchAsync(candidate);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            throw new RunSettingsException($"The configured browser {candidate.Label} doesn't start ({FirstLine(e)}); install it, or correct {keys}.", e);
        }
    }

    private async Task<BrowserChoice?> LaunchFirstAsync(List<string> failures)
    {
        var installed = new InstalledBrowsers(_machine).Find(Use.BrowserName, Use.Headless);
        foreach (var candidate in installed.Prepend(new BrowserCandidate($"Playwright's own {Engine}")))
        {
            try
            {
                return await LaunchAsync(candidate);
            }
            catch (Exception e) when (e is PlaywrightException or TimeoutException)
            {
                failures.Add($"{candidate.Label}: {FirstLine(e)}");
            }
        }
        return null;
    }

    private async Task<BrowserChoice> LaunchAsync(BrowserCandidate candidate)
    {
        var launch = Use.LaunchOptions;
        var options = new BrowserTypeLaunchOptions
        {
            ExecutablePath = candidate.ExecutablePath,
            Channel = candidate.Channel,
            Headless = Use.Headless,
            SlowMo = (float)launch.SlowMo.TotalMilliseconds,
            Timeout = (float)launch.Timeout.TotalMilliseconds,
            Args = [.. OwnArguments(), .. launch.Args],
            IgnoreDefaultArgs = launch.IgnoreDefaultArgs.Count > 0 ? launch.IgnoreDefaultArgs : null,
            ChromiumSandbox = launch.ChromiumSandbox ? true : null,
            FirefoxUserPrefs = launch.FirefoxUserPrefs.Count > 0 ? launch.FirefoxUserPrefs : null,
            DownloadsPath = launch.DownloadsPath,
            // Playwright replaces this process's variables with these, so both are merged.
            Env = launch.Env.Count == 0 ? null : _machine.Variables.Concat(launch.Env).GroupBy(variable => variable.Key).ToDictionary(same => same.Key, same => same.Last().Value),
        };
        return Choice(await _launcher.LaunchAsync(Use.BrowserName, options), candidate.Label) with { Launch = options };
    }

    // Turns off updates, sync, the first-run page and background requests.
    private IEnumerable<string> OwnArguments() => Use.BrowserName != BrowserName.Chromium
        ? []
        : [
            .. _machine is { IsRoot: true, Platform: Platform.Linux } && !Use.LaunchOptions.ChromiumSandbox ? ["--no-sandbox"] : Array.Empty<string>(),
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic",
        ];

    private void RequireDisplay()
    {
        if (!Use.Headless && _machine.Platform == Platform.Linux
            && string.IsNullOrEmpty(_machine.Variables.GetValueOrDefault("DISPLAY")) && string.IsNullOrEmpty(_machine.Variables.GetValueOrDefault("WAYLAND_DISPLAY")))
        {
            throw new RunSettingsException("A browser window needs a display and there is none (neither DISPLAY nor WAYLAND_DISPLAY is set); "
                + "run it under xvfb-run, or headless: without --headed and PORTAL_HEADED, with use.headless true.");
        }
    }

    // An installed Firefox supports WebDriver BiDi, but not the protocol of Playwright's own build.
    private string? ChannelOf(string path) => Use.Channel
        ?? (Use.BrowserName == BrowserName.Firefox && !path.Contains("ms-playwright", StringComparison.Ordinal) ? InstalledBrowsers.BiDiChannel : null);

    private string InstallRemedy() => (_machine.Platform, Use.BrowserName) switch
    {
        (_, BrowserName.WebKit) => "run Playwright's own installer (playwright.ps1 install --with-deps webkit)",
        (Platform.Linux, BrowserName.Firefox) => "install Firefox (on Debian \"apt-get install firefox-esr\" as root)",
        (Platform.Linux, _) => "install Chromium, Google Chrome or Microsoft Edge (on Debian \"apt-get install chromium\" as root)",
        (_, BrowserName.Firefox) => "install Firefox",
        _ => "install Google Chrome or Microsoft Edge",
    };

    private BrowserChoice Choice(IBrowser browser, string origin) =>
        new(browser, $"{Engine} {browser.Version}, {origin}{(Use.Headless ? ", headless" : "")}");

    private static string FirstLine(Exception e) => e.Message.Split('\n')[0].Trim().TrimEnd('.');
}
