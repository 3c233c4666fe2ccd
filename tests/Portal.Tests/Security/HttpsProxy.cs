using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

internal sealed class HttpsProxy(Uri portal) : DelegatingHandler(Browser.Network())
{
    public const string Address = "https://panel.example.com/";

    public static string[] PortalSettings { get; } = [$"--Portal:PublicAddress={Address}", "--Portal:KnownProxies:0=127.0.0.1"];

    public static Browser NewBrowser(PortalUnderTest portal) => portal.NewBrowser(new HttpsProxy(portal.Address), new Uri(Address));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        request.Headers.Host = address.Host;
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", address.Scheme);
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", "198.51.100.7");
        var forwarded = new HttpRequestMessage(request.Method, new Uri(portal, address.PathAndQuery)) { Content = request.Content };
        foreach (var header in request.Headers)
        {
            forwarded.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        return base.SendAsync(forwarded, cancellationToken);
    }
}
