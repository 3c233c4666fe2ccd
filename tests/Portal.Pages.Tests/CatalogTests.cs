using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Pages.Tests.Browsing;
using PortalAcceptance.Portal.Pages.Tests.Catalog;

namespace PortalAcceptance.Portal.Pages.Tests;

internal sealed class CatalogTests
{
    private static IEnumerable<string> PagesOfThePortal =>
        PagesRun.Portal.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath)
            .OfType<string>()
            .Distinct();

    [Test]
    public void HasEveryPageOfThePortal() =>
        PageCatalog.States.Select(state => state.Page).Concat(PageCatalog.WithoutView).Distinct()
            .Should().BeEquivalentTo(PagesOfThePortal, "each page that the portal serves has its states in Catalog, and no other");

    [Test]
    public void NamesEachStateOnce() => PageCatalog.States.Should().OnlyHaveUniqueItems(state => state.Name);

    [TestCaseSource(typeof(PageCatalog), nameof(PageCatalog.WithoutView))]
    public async Task LeavesOutOnlyPagesThatShowNothing(string page)
    {
        await using var visit = await PagesRun.VisitAsync("en", Look.Desktop);
        await visit.LogInAsync();

        await visit.OpenAsync(RouteOf(page));

        new Uri(visit.Page.Url).AbsolutePath.Should().NotBe(RouteOf(page), "it leads elsewhere");
    }

    [TestCaseSource(typeof(PageCatalog), nameof(PageCatalog.Languages))]
    public async Task GivesEachPageATitleOfItsOwn(string language)
    {
        await using var visit = await PagesRun.VisitAsync(language, Look.Desktop);
        var titles = new Dictionary<string, string>();
        foreach (var states in PageCatalog.States.Where(state => state.OwnPortal is null).GroupBy(state => state.Page))
        {
            await states.First().ReachAsync(visit);
            titles[states.Key] = await visit.Page.TitleAsync();
        }

        titles.Values.Should().OnlyHaveUniqueItems();
    }

    private static string RouteOf(string page) =>
        "/" + PagesRun.Portal.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .First(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath == page).RoutePattern.RawText!.TrimStart('/');
}
