using System.Net;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

// Forms that were opened before a login or logout in another tab.
[Parallelizable(ParallelScope.All)]
internal sealed class StaleFormTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCase("/login", "Cloud servers")]
    [TestCase("/login?returnUrl=%2Faccount%2Finvoices", "Invoices")]
    public async Task ASecondLoginPageLeadsToItsDestination(string path, string heading)
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        var (first, second) = (await browser.OpenAsync("/login"), await browser.OpenAsync(path));
        await SubmitAsync(browser, first, customer);

        var page = await SubmitAsync(browser, second, customer);

        page.Heading.Should().Be(heading);
        page.Html.Should().Contain(customer.LoginId);
    }

    [Test]
    public async Task AnotherCustomersLoginDoesNotReplaceTheSession()
    {
        var (here, other) = (await Portal.SeedAsync(), await Portal.SeedAsync());
        using var browser = Portal.NewBrowser();
        var (first, second) = (await browser.OpenAsync("/login"), await browser.OpenAsync("/login"));
        await SubmitAsync(browser, first, here);

        var page = await SubmitAsync(browser, second, other);

        page.Heading.Should().Be("Cloud servers");
        page.Html.Should().Contain(here.LoginId).And.NotContain(other.LoginId);
    }

    [Test]
    public async Task ALoginPageThatOutlivedItsSessionIsShownAgain()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var opened = await browser.OpenAsync("/login?returnUrl=%2Faccount%2Finvoices");
        await browser.SubmitAsync(opened, "Log out");

        var page = await SubmitAsync(browser, opened, customer);

        page.Status.Should().Be(HttpStatusCode.OK);
        page.Errors.Should().Equal("This page was out of date, so nothing was done. Try again.");
        page.Value("Credentials.Email").Should().Be(customer.LoginId);
        page.Html.Should().NotContain(customer.Password);
        (await SubmitAsync(browser, page, customer)).Heading.Should().Be("Invoices");
    }

    [Test]
    public async Task ASecondLogoutLeadsToTheLogin()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        var opened = await browser.SettingsAsync();
        await browser.SubmitAsync(opened, "Log out");

        var page = await browser.SubmitAsync(opened, "Log out");

        (page.Status, page.Heading).Should().Be((HttpStatusCode.OK, "Log in"));
    }

    [Test]
    public async Task ALogoutAfterTheSessionTimedOutLeadsToTheLogin()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var opened = await browser.SettingsAsync();
        await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT2H1M", customer = customer.LoginId });

        (await browser.SubmitAsync(opened, "Log out")).Heading.Should().Be("Log in");
    }

    [Test]
    public async Task ALogoutAfterAnotherLoginOfTheSameCustomerEndsThatSession()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var opened = await browser.SettingsAsync();
        await browser.SubmitAsync(opened, "Log out");
        await browser.LogInAsync(customer.LoginId, customer.Password);

        await browser.SubmitAsync(opened, "Log out");

        (await browser.SettingsAsync()).Heading.Should().Be("Log in");
    }

    [Test]
    public async Task AForgottenPasswordIsAskedForAgainWithTheAddressThatWasTyped()
    {
        using var browser = Portal.NewBrowser();
        var opened = await browser.OpenAsync("/forgot-password");
        var customer = await LogInAsync(browser);

        var page = await browser.SubmitAsync(opened, "Send the link", ("Form.Email", customer.LoginId));

        page.Value("Form.Email").Should().Be(customer.LoginId);
        (await browser.SubmitAsync(page, "Send the link")).Text.Should().Contain("we have sent a link to that address");
    }

    [Test]
    public async Task ASignUpIsShownAgainWithWhatWasTyped()
    {
        using var browser = Portal.NewBrowser();
        var opened = await browser.OpenAsync("/sign-up");
        await LogInAsync(browser);

        var page = await browser.SubmitAsync(
            opened, "Sign up", ("Form.Email", $"{Guid.NewGuid():N}@example.org"), ("Form.FirstName", "Grace"), ("Form.LastName", "Hopper"), ("Form.Plan", "large"));

        (page.Value("Form.FirstName"), page.Value("Form.Plan")).Should().Be(("Grace", "large"));
        (await browser.SubmitAsync(page, "Sign up")).Text.Should().Contain("Check your inbox.");
    }

    [Test]
    public async Task AChoiceOfLanguageLeadsOn()
    {
        using var browser = Portal.NewBrowser();
        var opened = await browser.OpenAsync("/login");
        await LogInAsync(browser);

        var page = await browser.SubmitAsync(opened, "Français", ("language", "fr"));

        (page.Status, page.Path).Should().Be((HttpStatusCode.OK, "/login"));
        (await browser.SubmitAsync(page, "Français", ("language", "fr"))).Language.Should().Be("fr");
    }

    private static async Task<SeededTestCustomer> LogInAsync(Browser browser)
    {
        var customer = await Portal.SeedAsync();
        await browser.LogInAsync(customer.LoginId, customer.Password);
        return customer;
    }

    private static Task<HtmlPage> SubmitAsync(Browser browser, HtmlPage login, SeededTestCustomer customer) =>
        browser.SubmitAsync(login, "Log in", ("Credentials.Email", customer.LoginId), ("Credentials.Password", customer.Password));
}
