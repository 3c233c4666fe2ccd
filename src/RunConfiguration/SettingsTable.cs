using System.Text.RegularExpressions;
using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>Every setting there is. Reading, validation, the command line's help and the check of the JSON schema all
/// go by this one table.</summary>
public static class SettingsTable
{
    /// <summary>The variable that names the configuration file.</summary>
    public const string ConfigVariable = "PORTAL_CONFIG";

    /// <summary>The variable that names the project to run.</summary>
    public const string ProjectVariable = "PORTAL_PROJECT";

    /// <summary>The variable that names the folder for results.</summary>
    public const string OutputDirVariable = "PORTAL_OUTPUT_DIR";

    /// <summary>What the names of all variables begin with.</summary>
    public const string VariablePrefix = "PORTAL_";

    internal static readonly Setting<string?> TestDir = new("testDir", ValueKinds.Text, "features")
    {
        Variable = "PORTAL_TEST_DIR",
        Option = "--test-dir",
        ValueName = "FOLDER",
        Description = "Folder of the feature files",
    };

    internal static readonly Setting<Regex?> Grep = new("grep", ValueKinds.Pattern, null)
    {
        Variable = "PORTAL_GREP",
        Option = "--grep",
        ValueName = "REGEX",
        Description = "Run only scenarios whose titles or @tags match this regular expression",
    };

    internal static readonly Setting<TimeSpan> Timeout = new("timeout", ValueKinds.Milliseconds, TimeSpan.FromSeconds(60))
    {
        Variable = "PORTAL_TIMEOUT",
        Option = "--timeout",
        ValueName = "MS",
        Description = "Milliseconds a scenario may take",
    };

    internal static readonly Setting<TimeSpan> ExpectTimeout = new("expect.timeout", ValueKinds.Milliseconds, TimeSpan.FromSeconds(10))
    {
        Variable = "PORTAL_EXPECT_TIMEOUT",
        Option = "--expect-timeout",
        ValueName = "MS",
        Description = "Milliseconds an expectation waits to come true",
    };

    internal static readonly Setting<Func<int, int>> Workers = new("workers", ValueKinds.Workers, cores => Math.Max(2, cores / 2))
    {
        Variable = "PORTAL_WORKERS",
        Option = "--workers",
        ValueName = "N",
        Description = "Scenarios that run at a time: a number, or a share of the logical cores such as 50%",
    };

    internal static readonly Setting<int> Retries = new("retries", ValueKinds.Integer(0), 0)
    {
        Variable = "PORTAL_RETRIES",
        Option = "--retries",
        ValueName = "N",
        Description = "Further attempts at a failed scenario; only 0 is honoured yet",
    };

    internal static readonly Setting<string?> OutputDir = new("outputDir", ValueKinds.Text, "test-results")
    {
        Variable = OutputDirVariable,
        Option = "--output",
        ValueName = "FOLDER",
        Description = "Folder for messages, traces and screenshots",
    };

    internal static readonly Setting<Uri?> BaseUrl = new("use.baseURL", ValueKinds.WebAddress, null)
    {
        Variable = "PORTAL_BASE_URL",
        Option = "--base-url",
        ValueName = "URL",
        Description = "Address of the portal under test; none starts the bundled one",
    };

    internal static readonly Setting<BrowserName> BrowserName = new("use.browserName", ValueKinds.Choice(new Dictionary<string, BrowserName>
    {
        ["chromium"] = RunConfiguration.BrowserName.Chromium,
        ["firefox"] = RunConfiguration.BrowserName.Firefox,
        ["webkit"] = RunConfiguration.BrowserName.WebKit,
    }), RunConfiguration.BrowserName.Chromium)
    {
        Variable = "PORTAL_BROWSER",
        Option = "--browser",
        Description = "Browser engine",
    };

    internal static readonly Setting<string> Channel = new("use.channel", ValueKinds.Choice(ChoicesNamedAs(
        "chrome", "chrome-beta", "chrome-dev", "chrome-canary", "chromium", "msedge", "msedge-beta", "msedge-dev", "msedge-canary", "moz-firefox")), "")
    {
        Variable = "PORTAL_CHANNEL",
        Option = "--channel",
        ValueName = "NAME",
        Description = "A particular installed browser, such as chrome or msedge",
    };

    internal static readonly Setting<bool> Headless = new("use.headless", ValueKinds.Boolean, true)
    {
        Variable = "PORTAL_HEADED",
        Option = "--headed",
        IsInverted = true,
        OptionDescription = "Run the browser with a window",
        Description = "Whether the browser runs without a window",
    };

    internal static readonly Setting<string> Locale = new("use.locale", ValueKinds.Locale, "en-US")
    {
        Variable = "PORTAL_LOCALE",
        Option = "--locale",
        ValueName = "TAG",
        Description = "Language of the browser",
    };

    internal static readonly Setting<string?> TimezoneId = new("use.timezoneId", ValueKinds.TimeZone, null)
    {
        Variable = "PORTAL_TIMEZONE",
        Option = "--timezone",
        ValueName = "NAME",
        Description = "Time zone of the browser; none takes the machine's",
    };

    internal static readonly Setting<Viewport?> Viewport = new("use.viewport", ValueKinds.Viewport, new Viewport(1280, 720))
    {
        Variable = "PORTAL_VIEWPORT",
        Option = "--viewport",
        ValueName = "WxH",
        Description = "Size of the page in pixels; null lets it follow the window",
    };

    internal static readonly Setting<TraceMode> Trace = new("use.trace", ValueKinds.Choice(new Dictionary<string, TraceMode>
    {
        ["off"] = TraceMode.Off,
        ["on"] = TraceMode.On,
        ["retain-on-failure"] = TraceMode.RetainOnFailure,
    }, "on-first-retry", "on-all-retries", "retain-on-first-failure", "retain-on-failure-and-retries"), TraceMode.RetainOnFailure)
    {
        Variable = "PORTAL_TRACE",
        Option = "--trace",
        Description = "When a scenario's trace is kept",
    };

    internal static readonly Setting<ScreenshotMode> Screenshot = new("use.screenshot", ValueKinds.Choice(new Dictionary<string, ScreenshotMode>
    {
        ["off"] = ScreenshotMode.Off,
        ["on"] = ScreenshotMode.On,
        ["only-on-failure"] = ScreenshotMode.OnlyOnFailure,
    }, "on-first-failure"), ScreenshotMode.OnlyOnFailure)
    {
        Variable = "PORTAL_SCREENSHOT",
        Option = "--screenshot",
        Description = "When a screenshot is taken at a scenario's end",
    };

    internal static readonly Setting<IReadOnlyList<string>> Args = new("use.launchOptions.args", ValueKinds.TextList, [])
    {
        Description = "Further command-line arguments for the browser",
    };

    internal static readonly Setting<IReadOnlyDictionary<string, string>> Env = new("use.launchOptions.env", ValueKinds.TextMap, new Dictionary<string, string>())
    {
        Description = "Further environment variables for the browser",
    };

    internal static readonly Setting<string?> ExecutablePath = new("use.launchOptions.executablePath", ValueKinds.Text, null)
    {
        Variable = "PORTAL_EXECUTABLE_PATH",
        Option = "--executable-path",
        ValueName = "FILE",
        Description = "The browser to launch; none finds or installs one",
    };

    internal static readonly Setting<TimeSpan> SlowMo = new("use.launchOptions.slowMo", ValueKinds.Pause, TimeSpan.Zero)
    {
        Variable = "PORTAL_SLOW_MO",
        Option = "--slow-mo",
        ValueName = "MS",
        Description = "Milliseconds of pause after each browser operation",
    };

    internal static readonly Setting<TimeSpan> LaunchTimeout = new("use.launchOptions.timeout", ValueKinds.Milliseconds, TimeSpan.FromSeconds(30))
    {
        Description = "Milliseconds the browser may take to start",
    };

    internal static readonly Setting<Uri?> WsEndpoint = new("use.connectOptions.wsEndpoint", ValueKinds.WebSocketAddress, null)
    {
        Variable = "PORTAL_CONNECT",
        Option = "--connect",
        ValueName = "URL",
        Description = "Address of a Playwright server that provides the browser",
    };

    internal static readonly Setting<IReadOnlyDictionary<string, string>> ConnectHeaders = new("use.connectOptions.headers", ValueKinds.TextMap, new Dictionary<string, string>())
    {
        Description = "Further HTTP headers for that connection",
    };

    internal static readonly Setting<string?> ExposeNetwork = new("use.connectOptions.exposeNetwork", ValueKinds.Text, null)
    {
        Description = "Which of this machine's network that browser may reach, such as <loopback>",
    };

    internal static readonly Setting<TimeSpan> ConnectTimeout = new("use.connectOptions.timeout", ValueKinds.Milliseconds, TimeSpan.FromSeconds(30))
    {
        Description = "Milliseconds connecting may take",
    };

    internal static readonly Setting<IReadOnlyList<string>> Tags = new("portal.tags", ValueKinds.Tags, [])
    {
        Variable = "PORTAL_TAGS",
        Option = "--tag",
        IsList = true,
        ValueName = "TAG",
        Description = "Run only scenarios that carry these tags, all of them",
    };

    internal static readonly Setting<string?> TestSupportKey = new("portal.testSupportKey", ValueKinds.Text, null)
    {
        Variable = "PORTAL_TEST_SUPPORT_KEY",
        Description = "Key of the test-support API of the portal under test",
        NotInFile = "must not be in a file, since it is a secret; remove it and set the variable PORTAL_TEST_SUPPORT_KEY instead.",
    };

    /// <summary>All settings, in the order in which help lists them.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Grep, Tags, BaseUrl, BrowserName, Channel, Headless, Locale, TimezoneId, Viewport, Workers, Timeout, ExpectTimeout, Retries, Trace, Screenshot,
        TestDir, OutputDir, SlowMo, ExecutablePath, Args, Env, LaunchTimeout, WsEndpoint, ConnectHeaders, ExposeNetwork, ConnectTimeout, TestSupportKey,
    ];

    /// <summary>The names of all environment variables, with what each sets.</summary>
    public static IReadOnlyList<(string Name, string Description)> Variables { get; } =
    [
        (ConfigVariable, "The configuration file; none looks for playwright.config.json from the current folder upwards"),
        (ProjectVariable, "The project to run, when the configuration file has several"),
        .. All.Where(setting => setting.Variable is not null)
            .Select(setting => (setting.Variable!, setting.OptionDescription)),
    ];

    private static Dictionary<string, string> ChoicesNamedAs(params string[] names) => names.ToDictionary(name => name);
}
