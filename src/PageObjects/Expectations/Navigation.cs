using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace PortalAcceptance.PageObjects.Expectations;

/// <summary>What a tab has asked the portal for last. What Playwright says of an expectation that fails meanwhile does not always
/// tell: on a busy machine a click may end before the browser has told that a page will follow.</summary>
internal sealed class Navigation
{
    private static readonly ConditionalWeakTable<IPage, Navigation> _ofPages = [];

    private readonly IPage _page;
    private IRequest? _unanswered;

    private Navigation(IPage page)
    {
        _page = page;
        page.Request += (_, request) =>
        {
            if (request.IsNavigationRequest && request.Frame == page.MainFrame)
            {
                _unanswered = request;
            }
        };
        page.Response += (_, response) => End(response.Request);
        page.RequestFailed += (_, request) => End(request);
        page.Crash += (_, _) => _unanswered = null;
    }

    /// <summary>Whether the portal has not answered yet. Reading the page tells of a tab or a browser that is gone.</summary>
    public bool IsUnanswered => _unanswered is not null && !_page.IsClosed && _page.Context.Browser?.IsConnected != false;

    /// <summary>That of a tab, from now on.</summary>
    public static Navigation Of(IPage page) => _ofPages.GetValue(page, one => new Navigation(one));

    private void End(IRequest request) => Interlocked.CompareExchange(ref _unanswered, null, request);
}
