namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>Finds the browsers that are installed at the usual places.</summary>
internal sealed class InstalledBrowsers(IMachine machine)
{
    // An installed Firefox doesn't support Playwright's own protocol; this channel uses WebDriver BiDi.
    public const string BiDiChannel = "moz-firefox";

    /// <summary>The installed browsers of an engine, the preferred first.</summary>
    /// <param name="headless">Whether the browser is to run without a window.</param>
    public IEnumerable<BrowserCandidate> Find(BrowserName browser, bool headless) => browser switch
    {
        BrowserName.Chromium => Existing(ChromiumPaths(headless)).Select(path => new BrowserCandidate(path, path)),
        BrowserName.Firefox => Existing(FirefoxPaths()).Select(path => new BrowserCandidate(path, path, BiDiChannel)),
        _ => [],
    };

    private IEnumerable<string> ChromiumPaths(bool headless) => machine.Platform switch
    {
        Platform.Windows => Programs(@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"),
        Platform.MacOS => Applications("Google Chrome.app/Contents/MacOS/Google Chrome", "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "Chromium.app/Contents/MacOS/Chromium"),
        // Debian's chromium-headless-shell starts in half the time of chromium and runs the same page actions twice as fast.
        _ => OnPath([.. headless ? ["chromium-headless-shell"] : Array.Empty<string>(),
            "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge", "chromium", "chromium-browser"]),
    };

    private IEnumerable<string> FirefoxPaths() => machine.Platform switch
    {
        Platform.Windows => Programs(@"Mozilla Firefox\firefox.exe"),
        Platform.MacOS => Applications("Firefox.app/Contents/MacOS/firefox"),
        _ => OnPath(["firefox", "firefox-esr"]),
    };

    private IEnumerable<string> OnPath(IReadOnlyList<string> names)
    {
        string[] folders = [.. (machine.Variables.GetValueOrDefault("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries), "/usr/bin", "/usr/local/bin", "/snap/bin"];
        return names.SelectMany(name => folders.Select(folder => $"{folder.TrimEnd('/')}/{name}"));
    }

    private IEnumerable<string> Applications(params string[] names)
    {
        string[] folders = ["/Applications", $"{machine.Variables.GetValueOrDefault("HOME")}/Applications"];
        return names.SelectMany(name => folders.Select(folder => $"{folder}/{name}"));
    }

    private IEnumerable<string> Programs(params string[] names)
    {
        string[] variables = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
        var folders = machine.Variables
            .Where(variable => variables.Contains(variable.Key, StringComparer.OrdinalIgnoreCase))
            .OrderBy(variable => Array.IndexOf(variables, variable.Key.ToUpperInvariant()))
            .Select(variable => variable.Value)
            .ToList();
        return names.SelectMany(name => folders.Select(folder => $@"{folder}\{name}"));
    }

    private IEnumerable<string> Existing(IEnumerable<string> paths) => paths.Distinct().Where(machine.FileExists);
}
