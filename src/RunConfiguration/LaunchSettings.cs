using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>How a browser is launched (Playwright's <c>use.launchOptions</c>).</summary>
public sealed record LaunchSettings
{
    /// <summary>The pause after each browser operation, so that a person can follow; zero for none.</summary>
    [Setting("use.launchOptions.slowMo", "Pause after each browser operation, in milliseconds",
        Variable = "PORTAL_SLOW_MO", Option = "--slow-mo", Kind = nameof(ValueKinds.Pause))]
    public TimeSpan SlowMo { get; init; }

    /// <summary>The absolute path of the browser to launch, or <see langword="null"/> to find one.</summary>
    [Setting("use.launchOptions.executablePath", "Browser to launch; by default, one is found or installed",
        Variable = "PORTAL_EXECUTABLE_PATH", Option = "--executable-path", Kind = nameof(ValueKinds.File))]
    public string? ExecutablePath { get; init; }

    /// <summary>Additional command-line arguments for the browser.</summary>
    [Setting("use.launchOptions.args", "Additional command-line arguments for the browser")]
    public IReadOnlyList<string> Args { get; init; } = [];

    /// <summary>Environment variables the browser gets besides those of this process.</summary>
    [Setting("use.launchOptions.env", "Additional environment variables for the browser")]
    public IReadOnlyDictionary<string, string> Env { get; init; } = new Dictionary<string, string>();

    /// <summary>Playwright's own arguments that the browser doesn't get.</summary>
    [Setting("use.launchOptions.ignoreDefaultArgs", "Arguments of Playwright's own that the browser doesn't get")]
    public IReadOnlyList<string> IgnoreDefaultArgs { get; init; } = [];

    /// <summary>Whether Chromium runs in its sandbox.</summary>
    [Setting("use.launchOptions.chromiumSandbox", "Run Chromium in its sandbox")]
    public bool ChromiumSandbox { get; init; }

    /// <summary>Preferences of Firefox.</summary>
    [Setting("use.launchOptions.firefoxUserPrefs", "Preferences of Firefox, as about:config shows them")]
    public IReadOnlyDictionary<string, object> FirefoxUserPrefs { get; init; } = new Dictionary<string, object>();

    /// <summary>The absolute path of the folder for downloads, or <see langword="null"/> for a temporary one.</summary>
    [Setting("use.launchOptions.downloadsPath", "Folder for downloads; by default, a temporary one", Kind = nameof(ValueKinds.Folder))]
    public string? DownloadsPath { get; init; }

    /// <summary>How long the browser may take to start; zero for no limit.</summary>
    [Setting("use.launchOptions.timeout", "Time-out of the browser's start, in milliseconds; 0 for none")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
