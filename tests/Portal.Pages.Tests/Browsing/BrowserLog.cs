using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PortalAcceptance.Portal.Pages.Tests.Browsing;

internal sealed class BrowserLog
{
    private readonly Uri _portal;
    private readonly ConcurrentQueue<string> _problems = new();

    public BrowserLog(IPage page, Uri portal)
    {
        _portal = portal;
        page.Console += (_, message) => NoteConsole(message);
        page.PageError += (_, error) => _problems.Enqueue($"a script failed: {error}");
        page.Request += (_, request) => NoteForeign(request);
        page.RequestFailed += (_, request) => _problems.Enqueue($"{request.Url} could not be loaded: {request.Failure}");
        page.Response += (_, response) => NoteRefused(response);
    }

    // Excludes the status of the document, because error pages have an error status.
    public IReadOnlyCollection<string> Problems => _problems;

    // The browser also logs "Failed to load resource" for an error page. Other failed loads are noted by their events.
    private void NoteConsole(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            _problems.Enqueue($"the console says: {message.Text}");
        }
    }

    private void NoteForeign(IRequest request)
    {
        if (!_portal.IsBaseOf(new Uri(request.Url)))
        {
            _problems.Enqueue($"{request.Url} is on another host");
        }
    }

    private void NoteRefused(IResponse response)
    {
        if (response.Status >= 400 && !response.Request.IsNavigationRequest)
        {
            _problems.Enqueue($"{response.Url} answered {response.Status}");
        }
    }
}
