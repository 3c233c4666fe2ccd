using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class RateLimitTests
{
    private const string WaitAnHour = "Too many attempts. Wait (59|60) minutes and try again.";

    // Tests don't reach these limits. Each test lowers the limit that it checks.
    private static readonly string[] _generous =
    [
        .. from action in new[] { "LogIn", "SignUp", "EmailedLink", "ConfirmPassword", "SaveSettings" }
           from partition in new[] { "PerAddress", "PerAccount" }
           select $"--Portal:RateLimits:{action}:{partition}:Requests=1000",
        "--Portal:RateLimits:Factor=1",
    ];

    [Test]
    public async Task LimitsLogInsToOneAccountWhetherItExistsOrNot()
    {
        await using var portal = await StartAsync("LogIn:PerAccount", 3);
        var customer = await portal.SeedAsync();
        foreach (var (email, password) in new[] { (customer.LoginId, customer.Password), ("nobody@example.org", "not the password") })
        {
            using var browser = portal.NewBrowser();
            HtmlPage? page = null;
            for (var attempt = 0; attempt < 4; attempt++)
            {
                // Case and surrounding spaces don't make a different account.
                page = await browser.LogInAsync(attempt % 2 == 0 ? email : $" {email.ToUpperInvariant()} ", "not the password");
            }

            page!.Status.Should().Be(HttpStatusCode.TooManyRequests);
            page.Errors.Should().ContainSingle().Which.Should().MatchRegex("Too many attempts. Wait (19|20) minutes and try again.");
            page.Value("Credentials.Email").Should().Be($" {email.ToUpperInvariant()} ", "what was typed is not lost");
            (await browser.LogInAsync(email, password)).Status.Should().Be(HttpStatusCode.TooManyRequests, "not even the right password is looked at");
            (await browser.LogInAsync("someone.else@example.org", "x")).Errors.Should().Equal("The email address or password is incorrect.");
        }
    }

    [Test]
    public async Task SaysHowLongToWaitAndMeansIt()
    {
        await using var portal = await StartAsync("LogIn:PerAccount", 1);
        var customer = await portal.SeedAsync();
        using var browser = await portal.LogInAsync(customer);
        var login = await browser.SubmitAsync(await browser.OpenAsync("/"), "Log out");

        var (action, values) = login.Form("Log in");
        values["Credentials.Email"] = customer.LoginId;
        values["Credentials.Password"] = customer.Password;
        using var refused = await browser.SendAsync(HttpMethod.Post, action, new FormUrlEncodedContent(values));

        refused.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        var wait = refused.Headers.RetryAfter!.Delta!.Value;
        wait.Should().BePositive().And.BeLessThanOrEqualTo(TimeSpan.FromHours(1));
        await portal.PostAsync("/test-support/clock", new { advanceBy = $"PT{wait.TotalSeconds}S" });
        (await browser.LogInAsync(customer.LoginId, customer.Password)).Path.Should().Be("/");
    }

    [Test]
    public async Task SaysSoInFrenchToo()
    {
        await using var portal = await StartAsync("LogIn:PerAccount", 1);
        using var browser = portal.NewBrowser("fr");
        async Task<HtmlPage> LogInAsync() => await browser.SubmitAsync(
            await browser.OpenAsync("/login"), "Se connecter", ("Credentials.Email", "nobody@example.org"), ("Credentials.Password", "x"));

        await LogInAsync();

        (await LogInAsync()).Errors.Should().ContainSingle().Which.Should().MatchRegex("^Trop de tentatives. Patientez (59|60) minutes et réessayez.$");
        portal.MissingTexts.Seen.Should().BeEmpty();
    }

    [Test]
    public async Task LimitsLogInsFromOneAddressWhicheverTheAccounts()
    {
        await using var portal = await StartAsync("LogIn:PerAddress", 2, "--Portal:KnownProxies:0=127.0.0.1");
        using var here = BrowserAt(portal, "198.51.100.7");
        using var there = BrowserAt(portal, "198.51.100.8");
        await here.LogInAsync("one@example.org", "x");
        await here.LogInAsync("two@example.org", "x");

        (await here.LogInAsync("three@example.org", "x")).Status.Should().Be(HttpStatusCode.TooManyRequests);

        (await there.LogInAsync("three@example.org", "x")).Status.Should().Be(HttpStatusCode.OK);
    }

    [TestCase("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", HttpStatusCode.TooManyRequests, TestName = "IPv6 addresses of one network are one")]
    [TestCase("2001:db8:1:2::1", "2001:db8:1:3::1", HttpStatusCode.OK, TestName = "IPv6 addresses of two networks are two")]
    [TestCase("198.51.100.7", "::ffff:198.51.100.7", HttpStatusCode.TooManyRequests, TestName = "An IPv4 address is the same in IPv6 notation")]
    public async Task KnowsAnAddressInEveryForm(string first, string second, HttpStatusCode expected)
    {
        await using var portal = await StartAsync("LogIn:PerAddress", 1, "--Portal:KnownProxies:0=127.0.0.1");
        using var here = BrowserAt(portal, first);
        using var there = BrowserAt(portal, second);
        await here.LogInAsync("one@example.org", "x");

        (await there.LogInAsync("two@example.org", "x")).Status.Should().Be(expected);
    }

    [Test]
    public async Task NobodyGetsAroundItByClaimingAnotherAddress()
    {
        await using var portal = await StartAsync("LogIn:PerAddress", 1);
        using var first = BrowserAt(portal, "198.51.100.7");
        using var second = BrowserAt(portal, "198.51.100.8");
        await first.LogInAsync("one@example.org", "x");

        (await second.LogInAsync("two@example.org", "x")).Status.Should().Be(HttpStatusCode.TooManyRequests);
    }

    [Test]
    public async Task CountsByEverybodysClockWhateverTheServedCustomersSays()
    {
        await using var portal = await StartAsync("LogIn:PerAddress", 2);
        var (ahead, behind, other) = (await portal.SeedAsync(), await portal.SeedAsync(), await portal.SeedAsync());
        await portal.PostAsync("/test-support/clock", new { advanceBy = "PT30M", customer = ahead.LoginId });
        await portal.PostAsync("/test-support/clock", new { advanceBy = "-PT30M", customer = behind.LoginId });
        using var first = await portal.LogInAsync(ahead);

        using var second = await portal.LogInAsync(other);

        using var browser = portal.NewBrowser();
        foreach (var customer in new[] { other, ahead, behind })
        {
            var page = await browser.LogInAsync(customer.LoginId, customer.Password);
            page.Errors.Should().ContainSingle().Which.Should().MatchRegex("Too many attempts. Wait (29|30) minutes and try again.");
        }
    }

    [Test]
    public async Task LimitsSignUps()
    {
        await using var portal = await StartAsync("SignUp:PerAddress", 1);
        using var browser = portal.NewBrowser();
        async Task<HtmlPage> SignUpAsync(string email) => await browser.SubmitAsync(
            await browser.OpenAsync("/sign-up"), "Sign up", ("Form.Email", email), ("Form.FirstName", "Ada"), ("Form.LastName", "Lovelace"));
        (await SignUpAsync("one@example.org")).Confirmation.Should().NotBeEmpty();

        var page = await SignUpAsync("two@example.org");

        page.Status.Should().Be(HttpStatusCode.TooManyRequests);
        page.Errors.Should().ContainSingle().Which.Should().MatchRegex(WaitAnHour);
        page.Value("Form.FirstName").Should().Be("Ada");
        (await portal.MailboxAsync("two@example.org", waitSeconds: 0)).Should().BeEmpty();
    }

    [TestCase("PerAccount", "ada@example.org", " ADA@example.org ", TestName = "Links to one address are limited, whether it has an account or not")]
    [TestCase("PerAddress", "ada@example.org", "grace@example.org", TestName = "Links asked for from one address are limited, whomever they go to")]
    public async Task LimitsForgottenPasswords(string partition, string first, string second)
    {
        await using var portal = await StartAsync($"EmailedLink:{partition}", 1);
        await portal.SeedAsync(new { email = "ada@example.org" });
        await portal.SeedAsync(new { email = "grace@example.org" });
        using var browser = portal.NewBrowser();
        async Task<HtmlPage> ForgetAsync(string email) =>
            await browser.SubmitAsync(await browser.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", email));
        (await ForgetAsync(first)).Confirmation.Should().NotBeEmpty();
        (await portal.MailboxAsync(first)).Should().ContainSingle();

        var page = await ForgetAsync(second);

        page.Status.Should().Be(HttpStatusCode.TooManyRequests);
        page.Errors.Should().ContainSingle().Which.Should().MatchRegex(WaitAnHour);
        page.Value("Form.Email").Should().Be(second);
        (await portal.MailboxAsync("ada@example.org", waitSeconds: 0)).Should().ContainSingle();
        (await portal.MailboxAsync("grace@example.org", waitSeconds: 0)).Should().BeEmpty();
    }

    [Test]
    public async Task LimitsLinksToOneAddressByWhateverFormTheyAreAskedFor()
    {
        await using var portal = await StartAsync("EmailedLink:PerAccount", 1);
        var (one, other) = (await portal.SeedAsync(), await portal.SeedAsync());
        const string wanted = "ada@example.org";
        async Task<HtmlPage> ChangeAsync(SeededTestCustomer customer)
        {
            using var browser = await portal.LogInAsync(customer);
            return await browser.SubmitAsync(
                await browser.SettingsAsync(), "Update account information",
                ("Account.Email", wanted), ("Account.CurrentPassword", customer.Password), ("Account.FirstName", "Grace"));
        }

        (await ChangeAsync(one)).Confirmation.Should().NotBeEmpty();
        var page = await ChangeAsync(other);

        page.Status.Should().Be(HttpStatusCode.TooManyRequests);
        page.Errors.Should().ContainSingle().Which.Should().MatchRegex(WaitAnHour);
        page.Value("Account.FirstName").Should().Be("Grace", "what was typed is not lost");
        using var stranger = portal.NewBrowser();
        (await stranger.SubmitAsync(await stranger.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", wanted)))
            .Status.Should().Be(HttpStatusCode.TooManyRequests);
        (await portal.MailboxAsync(wanted, waitSeconds: 0)).Should().ContainSingle();
    }

    [Test]
    public async Task LimitsChangesOfTheEmailAddressOfOneAccountWhereverTheLinksGo()
    {
        await using var portal = await StartAsync("ConfirmPassword:PerAccount", 1);
        var customer = await portal.SeedAsync();
        using var browser = await portal.LogInAsync(customer);
        async Task<HtmlPage> SaveAsync(string email) => await browser.SubmitAsync(
            await browser.SettingsAsync(), "Update account information", ("Account.Email", email), ("Account.CurrentPassword", customer.Password));
        (await SaveAsync("ada@example.org")).Confirmation.Should().NotBeEmpty();

        (await SaveAsync("grace@example.org")).Status.Should().Be(HttpStatusCode.TooManyRequests);

        (await portal.MailboxAsync("grace@example.org", waitSeconds: 0)).Should().BeEmpty();
        (await SaveAsync($" {customer.LoginId} ")).Confirmation.Should().NotBeEmpty("that changes no address");
    }

    [Test]
    public async Task LimitsGuessesOfTheCurrentPassword()
    {
        await using var portal = await StartAsync("ConfirmPassword:PerAccount", 1);
        var customer = await portal.SeedAsync();
        using var browser = await portal.LogInAsync(customer);
        async Task<HtmlPage> UpdateAsync(string current) => await browser.SubmitAsync(
            await browser.SettingsAsync(), "Update password",
            ("Password.CurrentPassword", current), ("Password.NewPassword", "calm green harbour"), ("Password.RetypedPassword", "calm green harbour"));
        (await UpdateAsync("a wrong guess")).Errors.Should().Equal("The current password is incorrect.");

        var page = await UpdateAsync(customer.Password);

        page.Status.Should().Be(HttpStatusCode.TooManyRequests);
        page.Errors.Should().ContainSingle().Which.Should().MatchRegex(WaitAnHour);
        using var other = await portal.LogInAsync(customer);
    }

    [Test]
    public async Task LimitsSavesAndLosesNothingTyped()
    {
        await using var portal = await StartAsync("SaveSettings:PerAccount", 1);
        using var browser = await portal.LogInAsync(await portal.SeedAsync());
        using var other = await portal.LogInAsync(await portal.SeedAsync());
        async Task<HtmlPage> SaveAsync(Browser whose, string name) =>
            await whose.SubmitAsync(await whose.SettingsAsync(), "Update account information", ("Account.FirstName", name));
        (await SaveAsync(browser, "Grace")).Confirmation.Should().NotBeEmpty();

        var page = await SaveAsync(browser, "Katherine");

        page.Status.Should().Be(HttpStatusCode.TooManyRequests);
        page.Errors.Should().ContainSingle().Which.Should().MatchRegex(WaitAnHour);
        page.Value("Account.FirstName").Should().Be("Katherine");
        page.IsOpen("account").Should().BeTrue();
        (await browser.SettingsAsync()).Value("Account.FirstName").Should().Be("Grace");
        (await SaveAsync(other, "Katherine")).Confirmation.Should().NotBeEmpty("that is another account");
    }

    [Test]
    public async Task LimitsChoicesOfALanguage()
    {
        await using var portal = await StartAsync("SaveSettings:PerAddress", 1);
        using var browser = portal.NewBrowser();
        await browser.SubmitAsync(await browser.OpenAsync("/login"), "Français", ("language", "fr"));

        var page = await browser.SubmitAsync(await browser.OpenAsync("/login"), "English", ("language", "en"));

        page.Status.Should().Be(HttpStatusCode.TooManyRequests);
        page.Heading.Should().Be("Trop de demandes");
        portal.MissingTexts.Seen.Should().BeEmpty();
    }

    [Test]
    public async Task LimitsNothingThatTestSupportIsAsked()
    {
        await using var portal = await StartAsync("SignUp:PerAddress", 1);

        for (var customer = 0; customer < 5; customer++)
        {
            await portal.SeedAsync();
        }
    }

    [Test]
    public void LimitsNothingForATestSuiteThatAsksForNoLimits()
    {
        var limits = SharedPortal.Instance.Services.GetRequiredService<RequestLimits>();

        var refused = Enumerable.Range(0, 20_000).Count(number =>
            limits.Refuse(LimitedAction.SignUp, IPAddress.Loopback, $"{number}@example.org") is not null);

        refused.Should().Be(0, "however long a suite goes on, all of it comes from one address");
    }

    private static Task<PortalUnderTest> StartAsync(string limit, int requests, params string[] settings) =>
        PortalUnderTest.StartAsync([.. _generous, $"--Portal:RateLimits:{limit}:Requests={requests}", $"--Portal:RateLimits:{limit}:Within=01:00:00", .. settings]);

    private static Browser BrowserAt(PortalUnderTest portal, string address) => portal.NewBrowser(new ForwardedFor(address));
}
