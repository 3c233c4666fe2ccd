using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

internal sealed class ForwardedFor(string clients) : DelegatingHandler(Browser.Network())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", clients);
        return base.SendAsync(request, cancellationToken);
    }
}
