using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>A Playwright server that provides the browser (Playwright's <c>use.connectOptions</c>).</summary>
public sealed record ConnectSettings
{
    internal const string WsEndpointKey = "use.connectOptions.wsEndpoint";

    /// <summary>The server's WebSocket address (<c>ws://</c> or <c>wss://</c>).</summary>
    [Setting(WsEndpointKey, "Address of a Playwright server that provides the browser",
        Variable = "PORTAL_CONNECT", Option = "--connect", Kind = nameof(ValueKinds.WebSocketAddress))]
    public required Uri WsEndpoint { get; init; }

    /// <summary>Additional HTTP headers for the connection.</summary>
    [Setting("use.connectOptions.headers", "Additional HTTP headers for that connection")]
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Which of this machine's network the remote browser may reach, such as <c>&lt;loopback&gt;</c>;
    /// <see langword="null"/> for none.</summary>
    [Setting("use.connectOptions.exposeNetwork", "What that browser may reach on this machine's network, such as <loopback>")]
    public string? ExposeNetwork { get; init; }

    /// <summary>How long connecting may take; zero for no limit.</summary>
    [Setting("use.connectOptions.timeout", "Time-out of that connection, in milliseconds; 0 for none")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
