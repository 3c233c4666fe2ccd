using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PortalAcceptance.Portal;

/// <summary>
/// Where the portal is found, for links in e-mails: <c>Portal:PublicAddress</c>, or the address it listens on. Never the
/// host that a request names, which a stranger could choose.
/// </summary>
/// <param name="configuration">The portal's configuration.</param>
/// <param name="server">Knows the addresses that it listens on once it does.</param>
public sealed class PortalAddress(IConfiguration configuration, IServer server)
{
    /// <summary>The address of a page.</summary>
    /// <param name="path">The page's path, with its leading slash.</param>
    public Uri Page(string path) => new(new Uri(configuration["Portal:PublicAddress"] ?? ListeningOn), path);

    private string ListeningOn =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()?.Replace("[::]", "localhost").Replace("0.0.0.0", "localhost")
        ?? throw new InvalidOperationException("The portal listens on no address yet; set Portal:PublicAddress.");
}
