using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PortalAcceptance.Acceptance.Support;

// Responses that are errors are in the console. Asking for responses takes about 4 % of a run, since each one is then described.
internal sealed class BrowserLog
{
    private readonly ConcurrentQueue<string> _lines = [];

    public BrowserLog(IBrowserContext context)
    {
        context.Console += (_, message) => _lines.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
        context.WebError += (_, error) => _lines.Enqueue($"uncaught error: {error.Error}");
        context.RequestFailed += (_, request) => _lines.Enqueue($"request failed: {request.Method} {request.Url}: {request.Failure}");
    }

    public IReadOnlyCollection<string> Lines => _lines;
}
