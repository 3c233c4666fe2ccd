using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>Playwright servers that provide the browser (Playwright's <c>use.connectOptions</c>).</summary>
public sealed record ConnectSettings
{
    internal const string WsEndpointKey = "use.connectOptions.wsEndpoint";

    /// <summary>The servers' WebSocket addresses (<c>ws://</c> or <c>wss://</c>), at least one. Scenarios are spread over them.</summary>
    [Setting(WsEndpointKey, "Address of a Playwright server that provides the browser, or a list of several that share the scenarios",
        Variable = "PORTAL_CONNECT", Option = "--connect", Kind = nameof(ValueKinds.WebSocketAddresses))]
    public required IReadOnlyList<Uri> WsEndpoints { get; init; }

    /// <summary>Additional HTTP headers for the connections.</summary>
    [Setting("use.connectOptions.headers", "Additional HTTP headers for these connections")]
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Which of this machine's network the remote browser may reach, such as <c>&lt;loopback&gt;</c>;
    /// <see langword="null"/> for none.</summary>
    [Setting("use.connectOptions.exposeNetwork", "What these browsers may reach on this machine's network, such as <loopback>")]
    public string? ExposeNetwork { get; init; }

    /// <summary>How long connecting may take; zero for no limit.</summary>
    [Setting("use.connectOptions.timeout", "Time-out of each connection, in milliseconds; 0 for none")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
