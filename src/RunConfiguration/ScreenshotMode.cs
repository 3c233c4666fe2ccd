namespace PortalAcceptance.RunConfiguration;

/// <summary>When a screenshot is taken at a scenario's end (Playwright's <c>use.screenshot</c>).</summary>
public enum ScreenshotMode
{
    /// <summary>Never.</summary>
    Off,

    /// <summary>After every scenario.</summary>
    On,

    /// <summary>After a failed scenario.</summary>
    OnlyOnFailure,
}
