using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.Portal.Pages.Tests.Browsing;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Pages.Tests;

[Parallelizable(ParallelScope.All)]
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class WithoutScriptTests
{
    private static readonly DateOnly _expires = new(Address.ExpirationYear, 11, 1);

    [TestCase("Settings", "Account settings")]
    [TestCase("Activity", "Activity")]
    [TestCase("Invoices", "Invoices")]
    public async Task LeadsToEachPageByTheMenu(string option, string heading)
    {
        await using var visit = await LogInAsync();
        var menu = new AccountMenu(visit.View);

        await menu.OpenAsync(visit.Customer!.LoginId);
        await visit.LandAsync(() => menu.Option(option).ClickAsync());

        await Assertions.Expect(visit.View.MainHeading(heading)).ToBeVisibleAsync();
    }

    [Test]
    public async Task LogsOutByTheMenu()
    {
        await using var visit = await LogInAsync();

        await new AccountMenu(visit.View).LogOutAsync(visit.Customer!.LoginId);
        await visit.OpenAsync("/");

        await Assertions.Expect(visit.View.MainHeading("Log in")).ToBeVisibleAsync();
    }

    [Test]
    public async Task SavesThePassword() => await SaveAsync(
        "Update password",
        customer => new PasswordChange(customer.Password, "four unrelated words here"),
        "Your password has been updated.");

    [Test]
    public async Task OpensAndSavesTheAccount() => await SaveAsync(
        "Edit account information",
        _ => new FormValues(new FieldValue("First name", "Augusta")),
        "Your account information has been updated.");

    [Test]
    public async Task OpensAndSavesTheBilling() => await SaveAsync(
        "Edit billing information",
        _ => new BillingInformation("Ada Lovelace", "", "12 rue des Lilas", "", "Paris", "France", "", "75011", "", ""),
        "Your billing information has been updated.");

    [Test]
    public async Task OpensAndSavesTheCard() => await SaveAsync(
        "Edit credit card information",
        _ => new CreditCard("Visa", "4111111111111111", _expires, "123"),
        "Your credit card information has been updated.");

    [Test]
    public async Task SwitchesTheLanguage()
    {
        await using var visit = await LogInAsync();

        await visit.LandAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Français" }).ClickAsync());

        await Assertions.Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
    }

    private static async Task SaveAsync(string section, Func<SeededTestCustomer, IFormValues> values, string confirmation)
    {
        await using var visit = await LogInAsync();
        await visit.OpenAsync("/account/settings");
        var opened = new AccountSettingsPage(visit.View).Section(section);
        if (await opened.Expander.Locator.CountAsync() > 0)
        {
            await visit.LandAsync(opened.OpenAsync);
        }

        await visit.LandAsync(() => opened.SubmitAsync(values(visit.Customer!)));

        await Assertions.Expect(opened.Confirmation).ToHaveTextAsync(confirmation);
    }

    private static async Task<Visit> LogInAsync()
    {
        var visit = await PagesRun.VisitAsync("en", Look.Desktop, withScript: false);
        await visit.LogInAsync();
        await visit.OpenAsync("/");
        return visit;
    }
}
