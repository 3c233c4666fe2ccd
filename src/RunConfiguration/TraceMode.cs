namespace PortalAcceptance.RunConfiguration;

/// <summary>When a scenario's trace is kept (Playwright's <c>use.trace</c>).</summary>
public enum TraceMode
{
    /// <summary>No trace is recorded.</summary>
    Off,

    /// <summary>Every scenario's trace is kept.</summary>
    On,

    /// <summary>Every scenario is traced; the traces of failed ones are kept.</summary>
    RetainOnFailure,
}
