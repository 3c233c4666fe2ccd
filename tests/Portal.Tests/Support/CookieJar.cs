using System.Collections.Concurrent;
using System.Net;

namespace PortalAcceptance.Portal.Tests.Support;

internal sealed class CookieJar(CookieContainer cookies, ConcurrentQueue<string> setCookies, HttpMessageHandler network) : DelegatingHandler(network)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        request.Headers.Remove("Cookie");
        if (cookies.GetCookieHeader(address) is { Length: > 0 } header)
        {
            request.Headers.TryAddWithoutValidation("Cookie", header);
        }

        var answer = await base.SendAsync(request, cancellationToken);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            setCookies.Enqueue(cookie);
            cookies.SetCookies(address, cookie);
        }

        answer.RequestMessage = request;
        return answer;
    }
}
