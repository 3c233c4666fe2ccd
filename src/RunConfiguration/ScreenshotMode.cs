namespace PortalAcceptance.RunConfiguration;

/// <summary>When a screenshot is taken at a scenario's end (Playwright's <c>use.screenshot</c>).</summary>
public enum ScreenshotMode
{
    /// <summary>Never.</summary>
    Off,

    /// <summary>After each attempt.</summary>
    On,

    /// <summary>After a failed attempt.</summary>
    OnlyOnFailure,

    /// <summary>After a first attempt that failed.</summary>
    OnFirstFailure,
}

/// <summary>What the modes mean for an attempt at a scenario.</summary>
public static class ScreenshotModes
{
    /// <summary>Whether a screenshot is taken at an attempt's end.</summary>
    /// <param name="retry">0 for the first attempt.</param>
    public static bool IsTaken(this ScreenshotMode mode, int retry, bool failed) => mode switch
    {
        ScreenshotMode.On => true,
        ScreenshotMode.OnlyOnFailure => failed,
        ScreenshotMode.OnFirstFailure => failed && retry == 0,
        _ => false,
    };
}
