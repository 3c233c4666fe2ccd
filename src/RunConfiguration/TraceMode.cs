namespace PortalAcceptance.RunConfiguration;

/// <summary>When a scenario's trace is recorded and kept (Playwright's <c>use.trace</c>).</summary>
public enum TraceMode
{
    /// <summary>No trace is recorded.</summary>
    Off,

    /// <summary>The trace of each attempt is kept.</summary>
    On,

    /// <summary>The first retry is recorded, and no other attempt.</summary>
    OnFirstRetry,

    /// <summary>Retries are recorded, and first attempts are not.</summary>
    OnAllRetries,

    /// <summary>The trace of a failed attempt is kept: its actions, requests and console, and a replay with DOM snapshots.</summary>
    RetainOnFailure,

    /// <summary>As <see cref="RetainOnFailure"/>, for first attempts only.</summary>
    RetainOnFirstFailure,

    /// <summary>As <see cref="RetainOnFailure"/>, and the trace of each retry is kept.</summary>
    RetainOnFailureAndRetries,
}

/// <summary>What the modes mean for an attempt at a scenario.</summary>
public static class TraceModes
{
    /// <summary>Whether an attempt is recorded.</summary>
    /// <param name="retry">0 for the first attempt.</param>
    public static bool IsRecorded(this TraceMode mode, int retry) => mode switch
    {
        TraceMode.Off => false,
        TraceMode.OnFirstRetry => retry == 1,
        TraceMode.OnAllRetries => retry > 0,
        TraceMode.RetainOnFirstFailure => retry == 0,
        _ => true,
    };

    /// <summary>Whether the trace of an attempt is kept.</summary>
    /// <param name="retry">0 for the first attempt.</param>
    public static bool IsKept(this TraceMode mode, int retry, bool failed) => mode.IsRecorded(retry) && mode switch
    {
        TraceMode.RetainOnFailure or TraceMode.RetainOnFirstFailure => failed,
        TraceMode.RetainOnFailureAndRetries => failed || retry > 0,
        _ => true,
    };

    /// <summary>Whether DOM snapshots are recorded. Modes that hardly ever keep a trace leave them to a replay of the failure.</summary>
    public static bool RecordsDom(this TraceMode mode) => mode is TraceMode.On or TraceMode.OnFirstRetry or TraceMode.OnAllRetries;
}
