using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal;

// For links in emails: Portal:PublicAddress, or the address that the portal listens on. Never the host that a request
// names, which a stranger could choose.
internal sealed class PortalAddress(IOptions<NetworkOptions> network, IServer server)
{
    public bool RequiresHttps { get; } = network.Value.RequiresHttps;

    public Uri Page(string path)
    {
        var portal = network.Value.PublicUri ?? new Uri(ListeningOn);
        // Concatenated, not resolved: "//example.org" would be another host.
        return new Uri(portal.GetLeftPart(UriPartial.Authority) + path);
    }

    private string ListeningOn =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.Replace("[::]", "localhost").Replace("0.0.0.0", "localhost")
        ?? throw new InvalidOperationException("The portal listens on no address yet; set Portal:PublicAddress.");
}
