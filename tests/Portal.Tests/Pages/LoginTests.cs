using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class LoginTests
{
    private const string Incorrect = "The email address or password is incorrect.";

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCase("{0}", TestName = "The login ID as registered")]
    [TestCase("  {0} ", TestName = "Spaces around the login ID")]
    public async Task LogsInWithTheFullAddress(string typed)
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();

        var page = await browser.LogInAsync(string.Format(typed, customer.LoginId), customer.Password);

        page.Path.Should().Be("/");
        page.Heading.Should().Be("Cloud servers");
        page.Html.Should().Contain(customer.LoginId);
    }

    [Test]
    public async Task TakesTheLoginIdInCapitals()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();

        (await browser.LogInAsync(customer.LoginId.ToUpperInvariant(), customer.Password)).Path.Should().Be("/");
    }

    [Test]
    public async Task AnswersUnknownAddressesAndWrongPasswordsAlike()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();

        var wrong = await browser.LogInAsync(customer.LoginId, "not the password");
        var unknown = await browser.LogInAsync("nobody@example.org", "not the password");
        var shortened = await browser.LogInAsync(customer.LoginId.Split('@')[0], customer.Password);

        foreach (var page in new[] { wrong, unknown, shortened })
        {
            page.Path.Should().Be("/login");
            page.Errors.Should().Equal(Incorrect);
            page.Status.Should().Be(wrong.Status);
        }
    }

    [Test]
    public async Task AsksForWhatIsMissing()
    {
        using var browser = Portal.NewBrowser();

        var page = await browser.LogInAsync("", "");

        page.Errors.Should().Equal("Enter your email address.", "Enter your password.");
        page.ErrorAt("Credentials.Email").Should().Be("Enter your email address.");
        page.HasFocus("Credentials.Email").Should().BeTrue();
        page.HasFocus("Credentials.Password").Should().BeFalse();
    }

    [Test]
    public async Task KeepsTheAddressAndNotThePassword()
    {
        using var browser = Portal.NewBrowser();

        var page = await browser.LogInAsync("nobody@example.org", "seen by nobody");

        page.Value("Credentials.Email").Should().Be("nobody@example.org");
        page.Html.Should().NotContain("seen by nobody");
    }

    [Test]
    public async Task LocksAfterFiveFailuresAndSaysNothingOfIt()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        for (var failure = 0; failure < 5; failure++)
        {
            await browser.LogInAsync(customer.LoginId, "not the password");
        }

        (await browser.LogInAsync(customer.LoginId, customer.Password)).Errors.Should().Equal(Incorrect);

        await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT15M1S", customer = customer.LoginId });
        (await browser.LogInAsync(customer.LoginId, customer.Password)).Path.Should().Be("/");
    }

    [Test]
    public async Task CountsGuessesThatComeAtTheSameTime()
    {
        var customer = await Portal.SeedAsync();
        var browsers = Enumerable.Range(0, 5).Select(_ => Portal.NewBrowser()).ToArray();

        await Task.WhenAll(browsers.Select(browser => browser.LogInAsync(customer.LoginId, "not the password")));

        (await browsers[0].LogInAsync(customer.LoginId, customer.Password)).Errors.Should().Equal(Incorrect);
        Array.ForEach(browsers, browser => browser.Dispose());
    }

    [Test]
    public async Task ForgetsFailuresAfterALogin()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            foreach (var __ in Enumerable.Range(0, 4))
            {
                await browser.LogInAsync(customer.LoginId, "not the password");
            }

            (await browser.LogInAsync(customer.LoginId, customer.Password)).Path.Should().Be("/");
            await browser.SubmitAsync(await browser.SettingsAsync(), "Log out");
        }
    }

    [Test]
    public async Task LeadsBackToWhereTheVisitWasHeaded()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();

        var login = await browser.SettingsAsync();
        login.Heading.Should().Be("Log in");
        var page = await browser.SubmitAsync(
            login, "Log in", ("Credentials.Email", customer.LoginId), ("Credentials.Password", customer.Password));

        page.Heading.Should().Be("Account settings");
    }

    [TestCase("https://example.org/")]
    [TestCase("//example.org/")]
    [TestCase("/\\example.org/")]
    public async Task LeadsToNoOtherSite(string returnUrl)
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();

        var page = await browser.LogInAsync(customer.LoginId, customer.Password, $"/login?returnUrl={Uri.EscapeDataString(returnUrl)}");

        page.Address.Should().Be(new Uri(Portal.Address, "/"));
    }

    [Test]
    public async Task LogsOut()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        (await browser.SubmitAsync(await browser.SettingsAsync(), "Log out")).Heading.Should().Be("Log in");

        (await browser.SettingsAsync()).Heading.Should().Be("Log in");
    }

    [Test]
    public async Task EndsASessionThatIsLeftAlone()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        (await browser.SettingsAsync()).Heading.Should().Be("Account settings");

        await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT2H1M", customer = customer.LoginId });

        (await browser.SettingsAsync()).Heading.Should().Be("Log in");
    }

    [Test]
    public async Task NotesLoginsAndFailures()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        await browser.LogInAsync(customer.LoginId, "not the password");
        await browser.LogInAsync(customer.LoginId, customer.Password);

        var page = await browser.OpenAsync("/account/activity");

        page.Heading.Should().Be("Activity");
        page.Text.Should().MatchRegex("Logged in 127\\.0\\.0\\.1.*Login failed: wrong password 127\\.0\\.0\\.1");
    }
}
