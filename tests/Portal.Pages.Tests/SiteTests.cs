using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class SiteTests
{
    [Test]
    public async Task HasAnIconForEveryBrowser()
    {
        await using var visit = await PagesRun.VisitAsync("en", Look.Desktop);
        await visit.OpenAsync("/login");
        var declared = await visit.Page.Locator("link[rel~=icon], link[rel=apple-touch-icon]")
            .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");

        // Browsers without SVG support and clients that don't parse the page request /favicon.ico.
        foreach (var path in declared.Append("/favicon.ico"))
        {
            var answer = await visit.Page.APIRequest.GetAsync(path);

            answer.Status.Should().Be(200, path);
            answer.Headers["content-type"].Should().StartWith("image/", path);
        }
    }

    [Test]
    public async Task LeadsPastItsTopBar()
    {
        await using var visit = await PagesRun.VisitAsync("en", Look.Desktop);
        await visit.LogInAsync();
        await visit.OpenAsync("/account/settings");

        await visit.Page.Keyboard.PressAsync("Tab");
        var link = await visit.Page.EvaluateAsync<string>("document.activeElement.textContent");
        var top = await visit.Page.EvaluateAsync<double>("document.activeElement.getBoundingClientRect().top");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");

        link.Should().Be("Skip to content");
        top.Should().BeGreaterThanOrEqualTo(0, "the link shows itself when it has the focus");
        (await visit.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)")).Should().BeTrue();
    }
}
