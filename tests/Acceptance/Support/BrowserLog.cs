using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PortalAcceptance.Acceptance.Support;

internal sealed class BrowserLog
{
    private readonly ConcurrentQueue<string> _lines = [];

    public BrowserLog(IBrowserContext context)
    {
        context.Console += (_, message) => _lines.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
        context.WebError += (_, error) => _lines.Enqueue($"uncaught error: {error.Error}");
        context.RequestFailed += (_, request) => _lines.Enqueue($"request failed: {request.Method} {request.Url}: {request.Failure}");
        context.Response += (_, response) => Add(response);
    }

    public IReadOnlyCollection<string> Lines => _lines;

    private void Add(IResponse response)
    {
        if (response.Status >= 400)
        {
            _lines.Enqueue($"response {response.Status}: {response.Request.Method} {response.Url}");
        }
    }
}
