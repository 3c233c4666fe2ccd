namespace PortalAcceptance.RunConfiguration;

/// <summary>A Playwright server that provides the browser (Playwright's <c>use.connectOptions</c>).</summary>
public sealed record ConnectSettings
{
    /// <summary>The server's WebSocket address (<c>ws://</c> or <c>wss://</c>).</summary>
    public required Uri WsEndpoint { get; init; }

    /// <summary>Further HTTP headers for the connection.</summary>
    public required IReadOnlyDictionary<string, string> Headers { get; init; }

    /// <summary>Which of this machine's network the remote browser may reach, such as <c>&lt;loopback&gt;</c>;
    /// <see langword="null"/> for none.</summary>
    public string? ExposeNetwork { get; init; }

    /// <summary>How long connecting may take; zero for no limit.</summary>
    public TimeSpan Timeout { get; init; }
}
