using System.Text.RegularExpressions;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>Installs a browser: with apt on Debian, else with Playwright's own installer.</summary>
internal sealed partial class BrowserInstaller(IMachine machine, Action<string> log)
{
    // On a machine without fonts, a headless browser renders no text.
    private const string Font = "fonts-liberation";

    // The number of retries while another apt runs: ten minutes in total with the machine's pauses.
    private const int Attempts = 120;

    // The same ten minutes, in seconds, for the lock that apt itself waits for.
    private static readonly string[] _patience = ["-o", "DPkg::Lock::Timeout=600"];

    /// <summary>Installs with apt where that is the system's way and this process may.</summary>
    /// <returns><see langword="null"/> when something was installed, else the reason why not.</returns>
    public async Task<string?> InstallWithAptAsync(BrowserName browser, bool headless, CancellationToken cancellationToken)
    {
        if (!IsDebian())
        {
            return "this isn't Debian";
        }
        if (!machine.IsRoot)
        {
            return "apt-get needs root";
        }
        string[] packages = browser switch
        {
            BrowserName.Firefox => ["firefox-esr"],
            BrowserName.WebKit => [],
            _ when headless => ["chromium-headless-shell", "chromium"],
            _ => ["chromium"],
        };
        string? reason = "Debian has no such package";
        if (packages.Length > 0 && (reason = await InstallFirstAsync(packages, cancellationToken)) is not null)
        {
            // A machine without a recent package list must update it first.
            reason = await AptAsync("asking which packages there are", ["update"], cancellationToken)
                ?? await InstallFirstAsync(packages, cancellationToken);
        }
        return reason;
    }

    /// <summary>Installs with Playwright's own installer.</summary>
    /// <returns><see langword="null"/> when something was installed, else the reason why not.</returns>
    public async Task<string?> InstallWithPlaywrightAsync(BrowserName browser, bool headless)
    {
        var name = browser.ToString().ToLowerInvariant();
        string[] arguments =
        [
            "install",
            .. machine is { Platform: Platform.Linux, IsRoot: true } ? ["--with-deps"] : Array.Empty<string>(),
            .. browser == BrowserName.Chromium && headless ? ["--only-shell"] : Array.Empty<string>(),
            name,
        ];
        log($"Installing Playwright's own {name}: playwright {string.Join(' ', arguments)}");
        var exitCode = await machine.RunPlaywrightAsync(arguments);
        return exitCode == 0 ? null : $"playwright {string.Join(' ', arguments)} ended with {exitCode}";
    }

    private async Task<string?> InstallFirstAsync(IEnumerable<string> packages, CancellationToken cancellationToken)
    {
        string? reason = null;
        foreach (var package in packages)
        {
            reason = await AptAsync($"installing {package}", ["install", "-y", "--no-install-recommends", package, Font], cancellationToken);
            if (reason is null)
            {
                return null;
            }
        }
        return reason;
    }

    private async Task<string?> AptAsync(string purpose, string[] arguments, CancellationToken cancellationToken)
    {
        log($"apt-get: {purpose}");
        var reason = await AptAsync(arguments, cancellationToken);
        // apt-get update takes a lock that apt doesn't wait for: DPkg::Lock::Timeout applies only to the dpkg lock.
        for (var patience = Attempts; patience > 0 && IsLocked(reason); patience--)
        {
            if (patience == Attempts)
            {
                log("apt-get: another apt is at work; waiting for it to finish");
            }
            await machine.PauseAsync(cancellationToken);
            reason = await AptAsync(arguments, cancellationToken);
        }
        return reason;
    }

    private async Task<string?> AptAsync(string[] arguments, CancellationToken cancellationToken)
    {
        string? error = null;
        var exitCode = await machine.RunAsync("apt-get", [.. _patience, .. arguments], line =>
        {
            if (Progress().IsMatch(line))
            {
                log($"apt-get: {line}");
            }
            else if (line.StartsWith("E: ", StringComparison.Ordinal))
            {
                error ??= line[3..].TrimEnd('.');
            }
        }, cancellationToken);
        return exitCode == 0 ? null : $"apt-get {arguments[0]} ended with {exitCode}: {error}";
    }

    private static bool IsLocked(string? reason) => reason?.Contains("Could not get lock", StringComparison.Ordinal) == true;

    // Ubuntu also declares ID_LIKE=debian, but its chromium and firefox packages only install snaps, which containers can't run.
    private bool IsDebian() => machine.Platform == Platform.Linux
        && machine.ReadText("/etc/os-release") is { } release
        && DebianFamily().IsMatch(release) && !release.Contains("ubuntu", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("^(ID|ID_LIKE)=.*\\bdebian\\b", RegexOptions.Multiline)]
    private static partial Regex DebianFamily();

    // A browser depends on about two hundred packages, so only their total size is shown.
    [GeneratedRegex("^(Need to get |Fetched |Setting up (chromium|firefox))")]
    private static partial Regex Progress();
}
