using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal;

/// <summary>
/// Where the portal is found, for links in e-mails: <c>Portal:PublicAddress</c>, or the address it listens on. Never the
/// host that a request names, which a stranger could choose.
/// </summary>
/// <param name="network">Says where customers reach the portal.</param>
/// <param name="server">Knows the addresses that it listens on once it does.</param>
public sealed class PortalAddress(IOptions<NetworkOptions> network, IServer server)
{
    /// <summary>Whether customers reach the portal by https and nothing else.</summary>
    public bool RequiresHttps { get; } = network.Value.RequiresHttps;

    /// <summary>The address of a page.</summary>
    /// <param name="path">The page's path, with its leading slash.</param>
    public Uri Page(string path)
    {
        var portal = network.Value.PublicUri ?? new Uri(ListeningOn);
        // Put after the host rather than resolved against it: "//example.org" would be another host's.
        return new Uri(portal.GetLeftPart(UriPartial.Authority) + path);
    }

    private string ListeningOn =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.Replace("[::]", "localhost").Replace("0.0.0.0", "localhost")
        ?? throw new InvalidOperationException("The portal listens on no address yet; set Portal:PublicAddress.");
}
