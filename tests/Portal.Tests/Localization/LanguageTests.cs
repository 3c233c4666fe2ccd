using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Localization;

[Parallelizable(ParallelScope.All)]
internal sealed class LanguageTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCase("fr", "fr")]
    [TestCase("fr-CA", "fr")]
    [TestCase("eo, fr;q=0.8, en;q=0.5", "fr")]
    [TestCase("en, fr;q=0.8", "en")]
    [TestCase("eo", "en")]
    [TestCase("*", "en")]
    [TestCase("de, fr;q=0", "en")]
    [TestCase("*;q=0.5, fr;q=0", "en")]
    [TestCase("fr;q=0.000", "en")]
    [TestCase("fr;q=0, fr", "en")]
    [TestCase("fr-CA, FR;q=0", "en")]
    [TestCase("fr-CA;q=0", "en")]
    [TestCase("fr-CA;q=0, fr", "fr")]
    [TestCase("en;q=0", "fr")]
    [TestCase("de, en;q=0", "fr")]
    [TestCase("*;q=0.5, en;q=0", "fr")]
    [TestCase("en;q=0, fr;q=0", "en")]
    [TestCase("fr;q=0.2, *;q=0.8", "en")]
    [TestCase("*, fr", "fr")]
    [TestCase("*;q=0", "en")]
    [TestCase("fr;q=0.5, *;q=0", "fr")]
    [TestCase("en;q=0.1, fr;q=0.2, de", "fr")]
    [TestCase("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "fr")]
    [TestCase("FR-ca", "fr")]
    [TestCase("fr_FR", "en")]
    [TestCase("fra", "en")]
    [TestCase("fr;q=x, en", "en")]
    [TestCase("fr;q=2, en", "en")]
    [TestCase("fr;q=-1, en", "en")]
    [TestCase("fr;level=1", "en")]
    [TestCase(";q=1, , fr", "fr")]
    [TestCase("", "en")]
    public async Task FollowsTheBrowser(string acceptLanguage, string language)
    {
        using var browser = Portal.NewBrowser(acceptLanguage);

        (await browser.OpenAsync("/login")).Language.Should().Be(language);
    }

    [Test]
    public async Task RemembersTheSwitch()
    {
        using var browser = Portal.NewBrowser();

        var page = await browser.SubmitAsync(await browser.OpenAsync("/sign-up"), "Français", ("language", "fr"));

        page.Path.Should().Be("/sign-up");
        page.Heading.Should().Be("S’inscrire");
        (await browser.OpenAsync("/login")).Heading.Should().Be("Se connecter");
    }

    [Test]
    public async Task RemembersTheSwitchOfACustomerInEveryBrowser()
    {
        var customer = await Portal.SeedAsync(new { language = "en" });
        using var browser = await Portal.LogInAsync(customer);
        await browser.SubmitAsync(await browser.SettingsAsync(), "Français", ("language", "fr"));

        using var other = await Portal.LogInAsync(customer);

        (await other.SettingsAsync()).Heading.Should().Be("Paramètres du compte");
    }

    [Test]
    public async Task SwitchesWithoutMakingAnOpenFormStale()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        var opened = await browser.SettingsAsync();
        await browser.SubmitAsync(opened, "Français", ("language", "fr"));

        (await browser.SubmitAsync(opened, "Update account information")).Errors.Should().BeEmpty();
    }

    [Test]
    public async Task SwitchesToNoOtherSite()
    {
        using var browser = Portal.NewBrowser();

        var page = await browser.SubmitAsync(
            await browser.OpenAsync("/login"), "Français", ("language", "fr"), ("returnUrl", "https://example.org/"));

        page.Address.Host.Should().Be(Portal.Address.Host);
    }

    [Test]
    public async Task WritesAmountsAndDatesAsFrenchDoes()
    {
        var customer = await Portal.SeedAsync(new { plan = "medium", signedUpAt = "2025-01-15T12:00:00Z", card = Address.Visa, language = "fr" });
        await Portal.PostAsync("/test-support/close-month", new { period = "2025-02", customer = customer.LoginId });
        using var browser = Portal.NewBrowser("fr");
        await browser.SubmitAsync(
            await browser.OpenAsync("/login"), "Se connecter", ("Credentials.Email", customer.LoginId), ("Credentials.Password", customer.Password));

        (await browser.OpenAsync("/")).Text.Should().Contain("15 janvier 2025").And.MatchRegex("24,50\\s\\$US");
        (await browser.OpenAsync("/account/invoices")).Text.Should().Contain("février 2025").And.Contain("Visa se terminant par 1111").And.Contain("Payée");
    }
}
