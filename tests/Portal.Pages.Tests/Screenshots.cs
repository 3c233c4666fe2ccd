using Microsoft.Playwright;
using PortalAcceptance.Portal.Pages.Tests.Browsing;
using PortalAcceptance.Portal.Pages.Tests.Catalog;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Pages.Tests;

// For visual review: --test-parameter screenshots=folder saves a screenshot of each state, language, width and theme in
// a folder of the repository.
internal static class Screenshots
{
    private static readonly (string Name, Look Look)[] _looks =
    [
        ("desktop-light", Look.Desktop),
        ("desktop-dark", Look.DesktopDark),
        ("phone-light", Look.Phone),
        ("phone-dark", Look.PhoneDark),
    ];

    private static readonly string? _folder = TestContext.Parameters["screenshots"];

    public static async Task WriteAsync(Visit visit, PageState state)
    {
        if (_folder is null)
        {
            return;
        }

        foreach (var (name, look) in _looks)
        {
            await visit.LookAsync(look);
            var file = $"{string.Join('-', state.Name.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))}.{visit.Language}.{name}.png";
            await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Folder, _folder, file), FullPage = true });
        }
    }
}
