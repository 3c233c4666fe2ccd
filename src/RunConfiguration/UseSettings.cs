using Microsoft.Playwright;
using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>What each scenario's browser and browser context are like (Playwright's <c>use</c>).</summary>
public sealed record UseSettings
{
    internal const string BaseUrlKey = "use.baseURL";
    internal const string BrowserNameKey = "use.browserName";
    internal const string ChannelKey = "use.channel";

    /// <summary>Where the portal under test is; <see langword="null"/> starts the bundled one.</summary>
    [Setting(BaseUrlKey, "Address of the portal under test; by default, the bundled portal is started", Variable = "PORTAL_BASE_URL", Option = "--base-url")]
    public Uri? BaseUrl { get; init; }

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
    [Setting("use.locale", "Language of the browser", Variable = "PORTAL_LOCALE", Option = "--locale", Kind = nameof(ValueKinds.Locale))]
    public string Locale { get; init; } = "en-US";

    /// <summary>The browser's time zone as an IANA name, such as <c>Europe/Paris</c>; <see langword="null"/> for the machine's.</summary>
    [Setting("use.timezoneId", "Time zone of the browser; by default, the machine's",
        Variable = "PORTAL_TIMEZONE", Option = "--timezone", Kind = nameof(ValueKinds.TimeZone))]
    public string? TimezoneId { get; init; }

    /// <summary>Whether pages are shown in their light or dark colors.</summary>
    [Setting("use.colorScheme", "Color scheme of the pages", Variable = "PORTAL_COLOR_SCHEME", Option = "--color-scheme")]
    public ColorScheme ColorScheme { get; init; } = ColorScheme.Light;

    /// <summary>The size of the page; <see langword="null"/> lets it follow the window.</summary>
    [Setting("use.viewport", "Size of the page in pixels; null follows the window", Variable = "PORTAL_VIEWPORT", Option = "--viewport")]
    public Viewport? Viewport { get; init; } = new(1280, 720);

    /// <summary>Whether the page takes touches.</summary>
    [Setting("use.hasTouch", "Let the page take touches, as on a phone")]
    public bool HasTouch { get; init; }

    /// <summary>Whether the browser behaves as on a phone, which Firefox can't.</summary>
    [Setting("use.isMobile", "Let the browser lay out pages as on a phone; not in Firefox")]
    public bool IsMobile { get; init; }

    /// <summary>Whether pages may run scripts.</summary>
    [Setting("use.javaScriptEnabled", "Let pages run their scripts")]
    public bool JavaScriptEnabled { get; init; } = true;

    /// <summary>When a trace is kept.</summary>
    [Setting("use.trace", "When to keep a scenario's trace", Variable = "PORTAL_TRACE", Option = "--trace")]
    public TraceMode Trace { get; init; } = TraceMode.RetainOnFailure;

    /// <summary>When a screenshot is taken.</summary>
    [Setting("use.screenshot", "When to take a screenshot at the end of a scenario", Variable = "PORTAL_SCREENSHOT", Option = "--screenshot")]
    public ScreenshotMode Screenshot { get; init; } = ScreenshotMode.OnlyOnFailure;

    /// <summary>How the browser is launched.</summary>
    [SettingsGroup]
    public LaunchSettings LaunchOptions { get; init; } = new();

    /// <summary>The Playwright server to connect to instead of launching a browser, or <see langword="null"/>.</summary>
    [SettingsGroup(Needs = ConnectSettings.WsEndpointKey)]
    public ConnectSettings? ConnectOptions { get; init; }
}
