using System.Net;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class SettingsTests
{
    private static readonly string[] _expandable = ["account", "billing", "card"];

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task ShowsOnlyThePasswordSectionOpenOnArrival()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        var page = await browser.SettingsAsync();

        page.IsOpen("password").Should().BeTrue();
        _expandable.Should().AllSatisfy(section => page.IsOpen(section).Should().BeFalse());
    }

    [Test]
    public async Task OpensAndClosesSectionsWithoutScript()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());


        var one = await browser.OpenAsync("/account/settings?open=account");
        _expandable.Where(one.IsOpen).Should().Equal("account");

        // The form of a section heading lists the sections to open next.
        one.Section("billing").Should().MatchRegex("<form[^>]*id=\"billing-expander\"[^>]*><input type=\"hidden\" name=\"open\" value=\"account\"><input type=\"hidden\" name=\"open\" value=\"billing\"></form>");
        var two = await browser.OpenAsync("/account/settings?open=account&open=billing");
        _expandable.Where(two.IsOpen).Should().Equal("account", "billing");
        two.Section("account").Should().MatchRegex("<form[^>]*id=\"account-expander\"[^>]*><input type=\"hidden\" name=\"open\" value=\"billing\"></form>");
        two.Section("account").Should().MatchRegex("<button[^>]*aria-expanded=\"true\"[^>]*form=\"account-expander\"");
        two.Section("card").Should().MatchRegex("<button[^>]*aria-expanded=\"false\"[^>]*form=\"card-expander\"");
    }

    [TestCase("Update password")]
    [TestCase("Update account information")]
    [TestCase("Update billing information")]
    [TestCase("Update credit card information")]
    [TestCase("Log out")]
    [TestCase("Français")]
    public async Task RefusesAFormWithoutItsToken(string button)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var (action, values) = (await browser.SettingsAsync()).Form(button);
        values.Remove("__RequestVerificationToken");
        values["Account.FirstName"] = "Forged";

        var answer = await browser.PostAsync(action, values);

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
        answer.Heading.Should().Be("This request could not be read");
        var page = await browser.SettingsAsync();
        page.Value("Account.FirstName").Should().Be("Ada");
        page.Language.Should().Be("en");
    }

    [Test]
    public async Task RefusesAnotherCustomersToken()
    {
        using var victim = await Portal.LogInAsync(await Portal.SeedAsync());
        using var attacker = await Portal.LogInAsync(await Portal.SeedAsync());
        var (_, stolen) = (await attacker.SettingsAsync()).Form("Update account information");
        var page = await victim.SettingsAsync();

        var answer = await victim.SubmitAsync(
            page, "Update account information", ("__RequestVerificationToken", stolen["__RequestVerificationToken"]), ("Account.FirstName", "Forged"));

        answer.Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [TestCase("/")]
    [TestCase("/account/settings")]
    [TestCase("/account/activity")]
    [TestCase("/account/invoices")]
    [TestCase("/account/sessions")]
    public async Task ShowsNothingToStrangers(string path)
    {
        using var browser = Portal.NewBrowser();

        (await browser.OpenAsync(path)).Heading.Should().Be("Log in");
    }

    [Test]
    public async Task SaysWhenThereIsNoSuchPage()
    {
        using var browser = Portal.NewBrowser();

        var page = await browser.OpenAsync("/nowhere");

        page.Status.Should().Be(HttpStatusCode.NotFound);
        page.Heading.Should().Be("Page not found");
    }

    [Test]
    public async Task ShowsAnEmptyListOfInvoices()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        (await browser.OpenAsync("/account/invoices")).Text.Should().StartWith("Invoices No invoices yet.");
    }

    [Test]
    public async Task ServesItsStyleAndScript()
    {
        using var browser = Portal.NewBrowser();

        (await browser.OpenAsync("/portal.css")).Status.Should().Be(HttpStatusCode.OK);
        (await browser.OpenAsync("/portal.js")).Status.Should().Be(HttpStatusCode.OK);
        (await browser.OpenAsync("/favicon.svg")).Status.Should().Be(HttpStatusCode.OK);
        (await browser.OpenAsync("/health")).Html.Should().Be("Healthy");
    }
}
