using Microsoft.Playwright;
using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>What each scenario's browser and browser context are like (Playwright's <c>use</c>).</summary>
public sealed record UseSettings
{
    /// <summary>The key of <see cref="Wording"/>.</summary>
    public const string WordingKey = "use.wording";

    /// <summary>The key of <see cref="Languages"/>.</summary>
    public const string LanguagesKey = "use.languages";

    /// <summary>The key of <see cref="PageObjects"/>.</summary>
    public const string PageObjectsKey = "use.pageObjects";

    /// <summary>The key of <see cref="Locale"/>.</summary>
    public const string LocaleKey = "use.locale";
    internal const string BaseUrlKey = "use.baseURL";
    internal const string BrowserNameKey = "use.browserName";
    internal const string ChannelKey = "use.channel";
    internal const string DeviceKey = "use.device";
    internal const string ViewportKey = "use.viewport";

    private const string DeviceScaleFactorKey = "use.deviceScaleFactor";
    private const string ScreenKey = "use.screen";
    private const string UserAgentKey = "use.userAgent";
    private const string HasTouchKey = "use.hasTouch";
    private const string IsMobileKey = "use.isMobile";

    /// <summary>The keys of what a device has of its own.</summary>
    internal static readonly string[] DeviceKeys = [ViewportKey, DeviceScaleFactorKey, ScreenKey, UserAgentKey, HasTouchKey, IsMobileKey];

    /// <summary>Where the portal under test is; <see langword="null"/> starts the bundled one.</summary>
    [Setting(BaseUrlKey, "Address of the portal under test; by default, the bundled portal is started", Variable = "PORTAL_BASE_URL", Option = "--base-url")]
    public Uri? BaseUrl { get; init; }

    /// <summary>Where that portal has its pages.</summary>
    [SettingsGroup]
    public PathSettings Paths { get; init; } = new();

    /// <summary>The folder of what that portal shows for the canonical texts, one file for each language, or <see langword="null"/>
    /// when it shows the reference portal's texts.</summary>
    [Setting(WordingKey, "Folder of the portal's own labels and messages: en.json, fr.json and so on, {\"canonical text\": \"shown text\"}",
        Kind = nameof(ValueKinds.Folder))]
    public string? Wording { get; init; }

    /// <summary>The language of <see cref="Locale"/>, as an ISO 639 code such as <c>fr</c>.</summary>
    public string Language => Locale.Split('-')[0].ToLowerInvariant();

    /// <summary>The languages that portal speaks, as ISO 639 codes; empty when only that of <see cref="Locale"/> matters.</summary>
    [Setting(LanguagesKey, "Languages that the portal speaks, such as [\"en\", \"fr\"]; by default, that of use.locale", Kind = nameof(ValueKinds.Languages))]
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The tags, without <c>@</c>, of what scenarios need and that portal lacks.</summary>
    [Setting("use.lacks", "What the portal lacks, as tags of the scenarios to leave out: account, billing, card, needs-activity or needs-name-fields")]
    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>The assembly of the page objects for that portal, or <see langword="null"/> for those of the reference portal.</summary>
    [Setting(PageObjectsKey, "Assembly (.dll) with the page objects of a portal that is built in another way", Kind = nameof(ValueKinds.File))]
    public string? PageObjects { get; init; }

    /// <summary>The browser engine.</summary>
    [Setting(BrowserNameKey, "Browser engine", Variable = "PORTAL_BROWSER", Option = "--browser")]
    public BrowserName BrowserName { get; init; }

    /// <summary>A particular installed browser such as <c>chrome</c> or <c>msedge</c>, or <see langword="null"/>.</summary>
    [Setting(ChannelKey, "A particular installed browser, such as chrome or msedge",
        Variable = "PORTAL_CHANNEL", Option = "--channel", Kind = nameof(ValueKinds.Channel))]
    public string? Channel { get; init; }

    /// <summary>Whether the browser runs without a window.</summary>
    [Setting("use.headless", "Run the browser without a window",
        Variable = "PORTAL_HEADED", Option = "--headed", IsInverted = true, OptionDescription = "Run the browser with a window")]
    public bool Headless { get; init; } = true;

    /// <summary>The browser's language as a BCP 47 tag, such as <c>fr-FR</c>.</summary>
    [Setting(LocaleKey, "Language of the browser", Variable = "PORTAL_LOCALE", Option = "--locale", Kind = nameof(ValueKinds.Locale))]
    public string Locale { get; init; } = "en-US";

    /// <summary>The browser's time zone as an IANA name, such as <c>Europe/Paris</c>; <see langword="null"/> for the machine's.</summary>
    [Setting("use.timezoneId", "Time zone of the browser; by default, the machine's",
        Variable = "PORTAL_TIMEZONE", Option = "--timezone", Kind = nameof(ValueKinds.TimeZone))]
    public string? TimezoneId { get; init; }

    /// <summary>Whether pages are shown in their light or dark colors.</summary>
    [Setting("use.colorScheme", "Color scheme of the pages", Variable = "PORTAL_COLOR_SCHEME", Option = "--color-scheme")]
    public ColorScheme ColorScheme { get; init; } = ColorScheme.Light;

    /// <summary>The size of the page; <see langword="null"/> lets it follow the window.</summary>
    [Setting(ViewportKey, "Size of the page in pixels; null follows the window", Variable = "PORTAL_VIEWPORT", Option = "--viewport")]
    public Viewport? Viewport { get; init; } = new(1280, 720);

    /// <summary>Whether the page takes touches.</summary>
    [Setting(HasTouchKey, "Let the page take touches, as on a phone")]
    public bool HasTouch { get; init; }

    /// <summary>Whether the browser behaves as on a phone, which Firefox can't.</summary>
    [Setting(IsMobileKey, "Let the browser lay out pages as on a phone; not in Firefox")]
    public bool IsMobile { get; init; }

    /// <summary>Whether pages may run scripts.</summary>
    [Setting("use.javaScriptEnabled", "Let pages run their scripts")]
    public bool JavaScriptEnabled { get; init; } = true;

    /// <summary>The device to be like, by Playwright's name, or <see langword="null"/>; see <see cref="WithDevice"/>.</summary>
    [Setting(DeviceKey, "Device to be like, such as iPhone 15: its user agent, viewport, scale, touch", Variable = "PORTAL_DEVICE", Option = "--device", Kind = nameof(ValueKinds.Name))]
    public string? Device { get; init; }

    /// <summary>The keys of settings that win over those of the device, since they are set in the same place or one that overrides it.</summary>
    public IReadOnlySet<string> OverDevice { get; init; } = new HashSet<string>();

    /// <summary>The number of physical pixels for each pixel of a page, or <see langword="null"/> for the browser's.</summary>
    [Setting(DeviceScaleFactorKey, "Physical pixels for each pixel of a page")]
    public double? DeviceScaleFactor { get; init; }

    /// <summary>The size of the whole screen; <see langword="null"/> for that of the page.</summary>
    [Setting(ScreenKey, "Size of the screen in pixels; by default, that of the page")]
    public Viewport? Screen { get; init; }

    /// <summary>The user agent that the browser names, or <see langword="null"/> for its own.</summary>
    [Setting(UserAgentKey, "User agent that the browser names; by default, its own", Variable = "PORTAL_USER_AGENT", Option = "--user-agent", Kind = nameof(ValueKinds.Name))]
    public string? UserAgent { get; init; }

    /// <summary>Whether pages are asked for less motion.</summary>
    [Setting("use.reducedMotion", "Ask pages for less motion")]
    public ReducedMotion ReducedMotion { get; init; } = ReducedMotion.NoPreference;

    /// <summary>Whether the colors of pages are replaced by few of the user's.</summary>
    [Setting("use.forcedColors", "Replace the colors of pages by the user's own")]
    public ForcedColors ForcedColors { get; init; } = ForcedColors.None;

    /// <summary>Whether pages are asked for more contrast.</summary>
    [Setting("use.contrast", "Ask pages for more contrast")]
    public Contrast Contrast { get; init; } = Contrast.NoPreference;

    /// <summary>Whether certificates that nobody vouches for are accepted.</summary>
    [Setting("use.ignoreHTTPSErrors", "Accept certificates that can't be verified", Variable = "PORTAL_IGNORE_HTTPS_ERRORS", Option = "--ignore-https-errors")]
    public bool IgnoreHttpsErrors { get; init; }

    /// <summary>Whether pages do without their content security policy.</summary>
    [Setting("use.bypassCSP", "Leave the content security policy of pages out")]
    public bool BypassCsp { get; init; }

    /// <summary>The absolute path of a file with cookies and local storage that each browser starts with, or <see langword="null"/>.</summary>
    [Setting("use.storageState", "File with cookies and local storage that each browser starts with",
        Variable = "PORTAL_STORAGE_STATE", Option = "--storage-state", Kind = nameof(ValueKinds.File))]
    public string? StorageState { get; init; }

    /// <summary>Additional HTTP headers of every request.</summary>
    [Setting("use.extraHTTPHeaders", "Additional HTTP headers of every request")]
    public IReadOnlyDictionary<string, string> ExtraHttpHeaders { get; init; } = new Dictionary<string, string>();

    /// <summary>What pages may do without asking, such as <c>clipboard-read</c>.</summary>
    [Setting("use.permissions", "What pages may do without asking, such as clipboard-read")]
    public IReadOnlyList<string> Permissions { get; init; } = [];

    /// <summary>Whether pages may register service workers.</summary>
    [Setting("use.serviceWorkers", "Whether pages may register service workers")]
    public ServiceWorkerPolicy ServiceWorkers { get; init; } = ServiceWorkerPolicy.Allow;

    /// <summary>Where the browser is, or <see langword="null"/> for a place that it doesn't tell.</summary>
    [SettingsGroup(Needs = GeolocationSettings.LatitudeKey)]
    public GeolocationSettings? Geolocation { get; init; }

    /// <summary>What the browser answers when a server asks for a name and password, or <see langword="null"/>.</summary>
    [SettingsGroup(Needs = HttpCredentialsSettings.UsernameKey)]
    public HttpCredentialsSettings? HttpCredentials { get; init; }

    /// <summary>The proxy between the browser and the portal, or <see langword="null"/>.</summary>
    [SettingsGroup(Needs = ProxySettings.ServerKey)]
    public ProxySettings? Proxy { get; init; }

    /// <summary>When a trace is kept.</summary>
    [Setting("use.trace", "When to keep a scenario's trace", Variable = "PORTAL_TRACE", Option = "--trace")]
    public TraceMode Trace { get; init; } = TraceMode.RetainOnFailure;

    /// <summary>When a screenshot is taken.</summary>
    [Setting("use.screenshot", "When to take a screenshot at the end of a scenario", Variable = "PORTAL_SCREENSHOT", Option = "--screenshot")]
    public ScreenshotMode Screenshot { get; init; } = ScreenshotMode.OnlyOnFailure;

    /// <summary>Accounts of a portal without test support. Scenarios use them in turn, and put them back.</summary>
    [Setting("use.accounts", "Accounts for a portal without test support: login ID and the names of the variables that hold password and card")]
    public IReadOnlyList<AccountSettings> Accounts { get; init; } = [];

    /// <summary>How the browser is launched.</summary>
    [SettingsGroup]
    public LaunchSettings LaunchOptions { get; init; } = new();

    /// <summary>The Playwright server to connect to instead of launching a browser, or <see langword="null"/>.</summary>
    [SettingsGroup(Needs = ConnectSettings.WsEndpointKey)]
    public ConnectSettings? ConnectOptions { get; init; }

    /// <summary>These settings with those of the device, if one is named, as <c>...devices["iPhone 15"]</c> in Playwright Test.</summary>
    /// <param name="devices">Playwright's devices by name.</param>
    /// <exception cref="RunSettingsException">There is no such device.</exception>
    public UseSettings WithDevice(IReadOnlyDictionary<string, BrowserNewContextOptions> devices)
    {
        if (Device is null)
        {
            return this;
        }
        if (!devices.TryGetValue(Device, out var device))
        {
            throw new RunSettingsException($"{DeviceKey} is \"{Device}\", which Playwright doesn't know; "
                + (Suggestion.For(Device, devices.Keys) is { } suggestion ? $"did you mean \"{suggestion}\"?" : "see https://playwright.dev/docs/emulation#devices."));
        }
        return this with
        {
            Viewport = Either(ViewportKey, Viewport, device.ViewportSize is { } viewport ? new Viewport(viewport.Width, viewport.Height) : null),
            Screen = Either(ScreenKey, Screen, device.ScreenSize is { } screen ? new Viewport(screen.Width, screen.Height) : null),
            DeviceScaleFactor = Either(DeviceScaleFactorKey, DeviceScaleFactor, device.DeviceScaleFactor),
            UserAgent = Either(UserAgentKey, UserAgent, device.UserAgent),
            HasTouch = Either(HasTouchKey, HasTouch, device.HasTouch is true),
            IsMobile = Either(IsMobileKey, IsMobile, device.IsMobile is true),
        };

        T Either<T>(string key, T own, T devices) => OverDevice.Contains(key) ? own : devices;
    }
}
