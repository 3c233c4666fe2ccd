using System.Net;

namespace PortalAcceptance.Portal.Security;

internal sealed class NetworkOptions
{
    public const string Section = "Portal";

    // The address that customers use; null means the one that the portal listens on. If it is https, only https is
    // served.
    public string? PublicAddress { get; set; }

    // Addresses or networks (10.0.0.0/8) whose X-Forwarded-For and X-Forwarded-Proto are trusted. Nobody else's are.
    public IReadOnlyList<string> KnownProxies { get; set; } = [];

    public Uri? PublicUri => string.IsNullOrWhiteSpace(PublicAddress) ? null : new Uri(PublicAddress);

    public bool RequiresHttps => PublicUri?.Scheme == Uri.UriSchemeHttps;

    // Paths that a host serves to programs on the same machine, by its own rules.
    internal List<PathString> HostPaths { get; } = [];

    internal IEnumerable<IPNetwork> KnownNetworks => KnownProxies.Select(proxy => Parse(proxy)!.Value);

    internal bool IsPublicAddressValid =>
        string.IsNullOrWhiteSpace(PublicAddress)
        || (Uri.TryCreate(PublicAddress, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp));

    internal bool AreKnownProxiesValid => KnownProxies.All(proxy => Parse(proxy) is not null);

    private static IPNetwork? Parse(string proxy) =>
        IPAddress.TryParse(proxy, out var address) ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
        : IPNetwork.TryParse(proxy, out var network) ? network
        : null;
}
