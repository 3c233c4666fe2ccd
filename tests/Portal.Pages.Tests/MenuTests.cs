using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.Portal.Pages.Tests.Browsing;

namespace PortalAcceptance.Portal.Pages.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class MenuTests
{
    [TestCase("Enter", null)]
    [TestCase("Space", null)]
    [TestCase("ArrowDown", "Settings")]
    [TestCase("ArrowUp", "Log out")]
    public async Task IsOpenedByAKey(string key, string? focused)
    {
        await using var visit = await ArriveAsync();

        await visit.Page.Keyboard.PressAsync(key);

        await Assertions.Expect(Menu(visit).Options.Locator).ToBeVisibleAsync();
        await Assertions.Expect(Button(visit)).ToHaveAttributeAsync("aria-expanded", "true");
        (await FocusedAsync(visit)).Should().Be(focused ?? visit.Customer!.LoginId);
    }

    [TestCase("ArrowDown", "Activity")]
    [TestCase("ArrowUp", "Log out")]
    [TestCase("End", "Log out")]
    [TestCase("End Home", "Settings")]
    [TestCase("End ArrowDown", "Settings")]
    [TestCase("Tab", "Activity")]
    [TestCase("Tab Shift+Tab", "Settings")]
    public async Task IsWalkedByKeys(string keys, string focused)
    {
        await using var visit = await ArriveAsync();

        await PressAsync(visit, $"ArrowDown {keys}");

        (await FocusedAsync(visit)).Should().Be(focused);
    }

    [TestCase("ArrowDown Escape", TestName = "Escape closes it and leads back to its button")]
    [TestCase("ArrowDown ArrowUp Escape", TestName = "Escape does so from its end too")]
    [TestCase("Enter Enter", TestName = "What opened it closes it")]
    public async Task IsClosedByAKey(string keys)
    {
        await using var visit = await ArriveAsync();

        await PressAsync(visit, keys);

        await Assertions.Expect(Menu(visit).Options.Locator).ToBeHiddenAsync();
        await Assertions.Expect(Button(visit)).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(Button(visit)).ToBeFocusedAsync();
    }

    [Test]
    public async Task ClosesWhenFocusLeavesIt()
    {
        await using var visit = await ArriveAsync();

        await PressAsync(visit, "ArrowUp Tab");

        await Assertions.Expect(Menu(visit).Options.Locator).ToBeHiddenAsync();
    }

    [Test]
    public async Task ClosesWhenSomethingElseIsClicked()
    {
        await using var visit = await ArriveAsync();
        await PressAsync(visit, "Enter");

        await visit.View.MainHeading("Cloud servers").ClickAsync();

        await Assertions.Expect(Menu(visit).Options.Locator).ToBeHiddenAsync();
    }

    [TestCase("Settings", "Account settings")]
    [TestCase("Activity", "Activity")]
    [TestCase("Invoices", "Invoices")]
    public async Task LeadsToAPageAndMarksIt(string option, string heading)
    {
        await using var visit = await ArriveAsync();
        await PressAsync(visit, "ArrowDown");
        await Menu(visit).Option(option).Locator.FocusAsync();

        await visit.LandAsync(() => visit.Page.Keyboard.PressAsync("Enter"));
        await Menu(visit).OpenAsync(visit.Customer!.LoginId);

        await Assertions.Expect(visit.View.MainHeading(heading)).ToBeVisibleAsync();
        await Assertions.Expect(Menu(visit).Options.Locator.Locator("[aria-current=page]")).ToHaveTextAsync(option);
    }

    private static AccountMenu Menu(Visit visit) => new(visit.View);

    private static ILocator Button(Visit visit) => Menu(visit).Button(visit.Customer!.LoginId).Locator;

    private static Task<string> FocusedAsync(Visit visit) => visit.Page.EvaluateAsync<string>("document.activeElement.textContent");

    private static async Task PressAsync(Visit visit, string keys)
    {
        foreach (var key in keys.Split(' '))
        {
            await visit.Page.Keyboard.PressAsync(key);
        }
    }

    private static async Task<Visit> ArriveAsync()
    {
        var visit = await PagesRun.VisitAsync("en", Look.Desktop);
        await visit.LogInAsync();
        await visit.OpenAsync("/");
        await Button(visit).FocusAsync();
        return visit;
    }
}
