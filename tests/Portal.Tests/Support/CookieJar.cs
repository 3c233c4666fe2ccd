using System.Collections.Concurrent;
using System.Net;

namespace PortalAcceptance.Portal.Tests.Support;

/// <summary>Keeps a browser's cookies, and remembers each as it was set.</summary>
/// <param name="cookies">The cookies that the browser has.</param>
/// <param name="setCookies">Every cookie that was set, as the header wrote it.</param>
/// <param name="network">Sends the requests.</param>
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
