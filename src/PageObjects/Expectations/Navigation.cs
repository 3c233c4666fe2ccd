using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace PortalAcceptance.PageObjects.Expectations;

/// <summary>What a tab has asked the portal for last. What Playwright says of an expectation that fails meanwhile does not always
/// tell: on a busy machine a click may end before the browser has told that a page will follow.</summary>
internal sealed class Navigation
{
    // Enough to be told what has arrived already.
    private static readonly TimeSpan _moment = TimeSpan.FromSeconds(0.1);

    private static readonly ConditionalWeakTable<IPage, Navigation> _ofPages = [];

    private IRequest? _last;

    private Navigation(IPage page) => page.Request += (_, request) =>
    {
        if (request.IsNavigationRequest && request.Frame == page.MainFrame)
        {
            _last = request;
        }
    };

    /// <summary>That of a tab, from now on.</summary>
    public static Navigation Of(IPage page) => _ofPages.GetValue(page, one => new Navigation(one));

    /// <summary>Whether the portal has not answered yet.</summary>
    public async Task<bool> IsUnansweredAsync()
    {
        try
        {
            await (_last?.ResponseAsync().WaitAsync(_moment) ?? Task.CompletedTask);
            return false;
        }
        catch (TimeoutException)
        {
            return true;
        }
        catch (PlaywrightException)
        {
            // The tab or the browser is gone, which reading the page will tell.
            return false;
        }
    }
}
