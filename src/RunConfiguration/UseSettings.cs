namespace PortalAcceptance.RunConfiguration;

/// <summary>What each scenario's browser and browser context are like (Playwright's <c>use</c>).</summary>
public sealed record UseSettings
{
    /// <summary>Where the portal under test is; <see langword="null"/> starts the bundled one.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>The browser engine.</summary>
    public BrowserName BrowserName { get; init; }

    /// <summary>A particular installed browser such as <c>chrome</c> or <c>msedge</c>, or <see langword="null"/>.</summary>
    public string? Channel { get; init; }

    /// <summary>Whether the browser runs without a window.</summary>
    public bool Headless { get; init; }

    /// <summary>The browser's language as a BCP 47 tag, such as <c>fr-FR</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>The browser's time zone as an IANA name, such as <c>Europe/Paris</c>; <see langword="null"/> for the machine's.</summary>
    public string? TimezoneId { get; init; }

    /// <summary>The size of the page; <see langword="null"/> lets it follow the window.</summary>
    public Viewport? Viewport { get; init; }

    /// <summary>When a trace is kept.</summary>
    public TraceMode Trace { get; init; }

    /// <summary>When a screenshot is taken.</summary>
    public ScreenshotMode Screenshot { get; init; }

    /// <summary>How the browser is launched.</summary>
    public required LaunchSettings LaunchOptions { get; init; }

    /// <summary>The Playwright server to connect to instead of launching a browser, or <see langword="null"/>.</summary>
    public ConnectSettings? ConnectOptions { get; init; }
}
