using System.Net;

namespace PortalAcceptance.Portal.Security;

/// <summary>Where the portal stands in the network (<c>Portal</c>).</summary>
public sealed class NetworkOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Portal";

    /// <summary>
    /// The address that customers reach the portal at; null means the one that it listens on. With <c>https</c> the portal
    /// answers nothing but <c>https</c>.
    /// </summary>
    public string? PublicAddress { get; set; }

    /// <summary>
    /// The proxies in front of the portal, as addresses or networks (<c>10.0.0.0/8</c>). What they say of the client and the
    /// protocol (<c>X-Forwarded-For</c>, <c>X-Forwarded-Proto</c>) is believed; what anybody else says is not.
    /// </summary>
    public IReadOnlyList<string> KnownProxies { get; set; } = [];

    /// <summary>The public address; null when there is none.</summary>
    public Uri? PublicUri => string.IsNullOrWhiteSpace(PublicAddress) ? null : new Uri(PublicAddress);

    /// <summary>Whether customers reach the portal by https and nothing else.</summary>
    public bool RequiresHttps => PublicUri?.Scheme == Uri.UriSchemeHttps;

    // Where a host answers programs on the same machine, by its own rules.
    internal List<PathString> HostPaths { get; } = [];

    /// <summary>The proxies as networks.</summary>
    internal IEnumerable<IPNetwork> KnownNetworks => KnownProxies.Select(proxy => Parse(proxy)!.Value);

    /// <summary>Whether the public address is one.</summary>
    internal bool IsPublicAddressValid =>
        string.IsNullOrWhiteSpace(PublicAddress)
        || (Uri.TryCreate(PublicAddress, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp));

    /// <summary>Whether each proxy is an address or a network.</summary>
    internal bool AreKnownProxiesValid => KnownProxies.All(proxy => Parse(proxy) is not null);

    private static IPNetwork? Parse(string proxy) =>
        IPAddress.TryParse(proxy, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(proxy, out var network) ? network
        : null;
}
