using PortalAcceptance.RunConfiguration.Reading;

namespace PortalAcceptance.RunConfiguration;

/// <summary>The proxy between the browser and the portal (Playwright's <c>use.proxy</c>).</summary>
public sealed record ProxySettings
{
    internal const string ServerKey = "use.proxy.server";

    /// <summary>Its address, such as <c>http://proxy.example.com:3128</c> or <c>socks5://proxy.example.com:1080</c>.</summary>
    [Setting(ServerKey, "Proxy between the browser and the portal, such as http://proxy.example.com:3128",
        Variable = "PORTAL_PROXY_SERVER", Option = "--proxy-server", Kind = nameof(ValueKinds.ProxyAddress))]
    public Uri Server { get; init; } = new("http://localhost");

    /// <summary>What is reached without it, separated by commas, or <see langword="null"/>.</summary>
    [Setting("use.proxy.bypass", "Hosts that are reached without the proxy, separated by commas", Variable = "PORTAL_PROXY_BYPASS", Option = "--proxy-bypass",
        Kind = nameof(ValueKinds.Name))]
    public string? Bypass { get; init; }

    /// <summary>The name that it asks for, or <see langword="null"/>.</summary>
    [Setting("use.proxy.username", "Name for a proxy that asks for one", Variable = "PORTAL_PROXY_USERNAME")]
    public string? Username { get; init; }

    /// <summary>The password that it asks for, or <see langword="null"/>.</summary>
    [Setting("use.proxy.password", "Password for a proxy that asks for one", Variable = "PORTAL_PROXY_PASSWORD",
        NotInFile = "must not be in a file, since it is a secret; remove it and set the variable PORTAL_PROXY_PASSWORD instead.")]
    public MaskedText? Password { get; init; }
}
