using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

/// <summary>Plays a proxy that says who a client is, or a client that claims to come through one.</summary>
internal sealed class ForwardedFor(string clients) : DelegatingHandler(Browser.Network())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", clients);
        return base.SendAsync(request, cancellationToken);
    }
}
