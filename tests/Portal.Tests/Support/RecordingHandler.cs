using System.Net;
using System.Text;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Portal.Tests.Support;

internal sealed class RecordingHandler(RecordFile record, bool follows, HttpMessageHandler network)
    : DelegatingHandler(network)
{
    private const int MostRedirects = 10;

    public static string PlaceOf(HttpMethod method, string path, HttpStatusCode status) => $"the answer to {method} {path} ({(int)status})";

    public static string? EmailShownAt(string place) =>
        place.Split(' ') is [.., var path, _] && path.StartsWith("/dev/mail/", StringComparison.Ordinal) ? path["/dev/mail/".Length..] : null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var redirects = 0; ; redirects++)
        {
            var response = await base.SendAsync(request, cancellationToken);
            await RecordAsync(request, response, cancellationToken);
            if (!follows || response.Headers.Location is not { } location || !IsRedirect(response.StatusCode) || redirects == MostRedirects)
            {
                return response;
            }

            response.Dispose();
            var next = new HttpRequestMessage(HttpMethod.Get, new Uri(request.RequestUri!, location));
            foreach (var (name, values) in request.Headers)
            {
                next.Headers.TryAddWithoutValidation(name, values);
            }

            request = next;
        }
    }

    private static bool IsRedirect(HttpStatusCode status) =>
        status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther;

    private async Task RecordAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
        {
            text.Append(name).Append(": ").AppendJoin(", ", values).Append('\n');
        }

        await response.Content.LoadIntoBufferAsync(cancellationToken);
        text.Append('\n').Append(await response.Content.ReadAsStringAsync(cancellationToken));
        record.Add(PlaceOf(request.Method, request.RequestUri!.AbsolutePath, response.StatusCode), text.ToString());
    }
}
