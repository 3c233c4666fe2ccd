using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.Portal.Pages.Tests.Browsing;
using PortalAcceptance.Portal.Pages.Tests.Catalog;

namespace PortalAcceptance.Portal.Pages.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class ConfirmationTests
{
    [TestCase("settings, password saved", "Update password", "Current password")]
    [TestCase("settings, account saved", "Edit account information", "First name")]
    [TestCase("settings, billing saved", "Edit billing information", "City")]
    [TestCase("settings, card saved", "Edit credit card information", "Card number")]
    public async Task IsGoneOnTheNextEdit(string state, string section, string field)
    {
        await using var visit = await PagesRun.VisitAsync("en", Look.Desktop);
        await PageCatalog.States.Single(one => one.Name == state).ReachAsync(visit);
        var saved = new AccountSettingsPage(visit.View).Section(section);
        await Assertions.Expect(saved.Confirmation).ToContainTextAsync("has been updated");

        await saved.Field(field).FillAsync("1");

        await Assertions.Expect(saved.Confirmation).ToHaveTextAsync("");
        await Assertions.Expect(saved.Confirmation).ToBeAttachedAsync();
    }
}
