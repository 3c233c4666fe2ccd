namespace PortalAcceptance.RunConfiguration;

/// <summary>When a scenario's trace is kept (Playwright's <c>use.trace</c>).</summary>
public enum TraceMode
{
    /// <summary>No trace is recorded.</summary>
    Off,

    /// <summary>Every scenario's trace is kept.</summary>
    On,

    /// <summary>The trace of a failed scenario is kept: its actions, requests and console, and a replay with DOM snapshots.</summary>
    RetainOnFailure,
}
