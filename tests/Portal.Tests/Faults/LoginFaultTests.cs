using System.Net;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Faults;

[Parallelizable(ParallelScope.All)]
internal sealed class LoginFaultTests
{
    private const string Incorrect = "The email address or password is incorrect.";

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task LoginTellsKnownAddress()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        using var browser = Portal.NewBrowser();

        (await browser.LogInAsync(spoilt.LoginId, "not the password")).Errors.Should().Equal("The current password is incorrect.");
        (await browser.LogInAsync(fine.LoginId, "not the password")).Errors.Should().Equal(Incorrect);
    }

    [Test]
    public async Task ShortLoginIdAccepted()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();

        (await Sections.AcceptsLoginAsync(spoilt.LoginId.Split('@')[0], spoilt.Password)).Should().BeTrue();
        (await Sections.AcceptsLoginAsync(fine.LoginId.Split('@')[0], fine.Password)).Should().BeFalse();
    }

    [Test]
    public async Task LoginIdCaseSensitive()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();

        (await Sections.AcceptsLoginAsync(spoilt.LoginId.ToUpperInvariant(), spoilt.Password)).Should().BeFalse();
        (await Sections.AcceptsLoginAsync(spoilt.LoginId, spoilt.Password)).Should().BeTrue();
        (await Sections.AcceptsLoginAsync(fine.LoginId.ToUpperInvariant(), fine.Password)).Should().BeTrue();
    }

    [Test]
    public async Task NoLockout()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        await FailAsync(spoilt);
        await FailAsync(fine);

        (await Sections.AcceptsLoginAsync(spoilt.LoginId, spoilt.Password)).Should().BeTrue();
        (await Sections.AcceptsLoginAsync(fine.LoginId, fine.Password)).Should().BeFalse();
    }

    [Test]
    public async Task LockoutNeverEnds()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        foreach (var customer in new[] { spoilt, fine })
        {
            await FailAsync(customer);
            await Portal.PostAsync("/test-support/clock", new { advanceBy = "P1D", customer = customer.LoginId });
        }

        (await Sections.AcceptsLoginAsync(spoilt.LoginId, spoilt.Password)).Should().BeFalse();
        (await Sections.AcceptsLoginAsync(fine.LoginId, fine.Password)).Should().BeTrue();
    }

    [Test]
    public async Task FourWrongPasswordsLock()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        await FailAsync(spoilt, times: 4);
        await FailAsync(fine, times: 4);

        (await Sections.AcceptsLoginAsync(spoilt.LoginId, spoilt.Password)).Should().BeFalse();
        (await Sections.AcceptsLoginAsync(fine.LoginId, fine.Password)).Should().BeTrue();
    }

    [Test]
    public async Task LockoutEndsEarly()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        foreach (var customer in new[] { spoilt, fine })
        {
            await FailAsync(customer);
            await AdvanceAsync(customer, "PT11M");
        }

        (await Sections.AcceptsLoginAsync(spoilt.LoginId, spoilt.Password)).Should().BeTrue();
        (await Sections.AcceptsLoginAsync(fine.LoginId, fine.Password)).Should().BeFalse();
    }

    [Test]
    public async Task LoginKeepsCount()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        foreach (var customer in new[] { spoilt, fine })
        {
            await FailAsync(customer, times: 4);
            (await Sections.AcceptsLoginAsync(customer.LoginId, customer.Password)).Should().BeTrue();
            await FailAsync(customer, times: 1);
        }

        (await Sections.AcceptsLoginAsync(spoilt.LoginId, spoilt.Password)).Should().BeFalse();
        (await Sections.AcceptsLoginAsync(fine.LoginId, fine.Password)).Should().BeTrue();
    }

    [Test]
    public async Task TypedLoginIdLost()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        using var browser = Portal.NewBrowser();

        (await browser.LogInAsync(spoilt.LoginId, "not the password")).Value("Credentials.Email").Should().BeEmpty();
        (await browser.LogInAsync(fine.LoginId, "not the password")).Value("Credentials.Email").Should().Be(fine.LoginId);
    }

    [Test]
    public async Task LoginForgetsDestination()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();

        (await LogInAtAsync(spoilt, "/account/activity")).Should().Be(new Uri("/", UriKind.Relative));
        (await LogInAtAsync(fine, "/account/activity")).Should().Be(new Uri("/account/activity", UriKind.Relative));
    }

    [Test]
    public async Task OpenRedirect()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();

        (await LogInAtAsync(spoilt, "https://example.org/")).Should().Be(new Uri("https://example.org/"));
        (await LogInAtAsync(fine, "https://example.org/")).Should().Be(new Uri("/", UriKind.Relative));
    }

    [Test]
    public async Task LogoutOnlyInBrowser()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();
        using var spoiltCopy = spoilt.CopyAt(Portal);
        using var fineCopy = fine.CopyAt(Portal);
        await spoilt.SubmitAsync(await spoilt.SettingsAsync(), "Log out");
        await fine.SubmitAsync(await fine.SettingsAsync(), "Log out");

        (await spoilt.SettingsAsync()).Heading.Should().Be("Log in");
        (await spoiltCopy.SettingsAsync()).Heading.Should().Be("Account settings");
        (await fineCopy.SettingsAsync()).Heading.Should().Be("Log in");
    }

    [Test]
    public async Task LogoutKeepsSession()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();
        await spoilt.SubmitAsync(await spoilt.SettingsAsync(), "Log out");
        await fine.SubmitAsync(await fine.SettingsAsync(), "Log out");

        (await spoilt.SettingsAsync()).Heading.Should().Be("Account settings");
        (await fine.SettingsAsync()).Heading.Should().Be("Log in");
    }

    [Test]
    public async Task SessionNeverEnds()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();
        using var theirs = await Portal.LogInAsync(spoilt);
        using var mine = await Portal.LogInAsync(fine);
        foreach (var customer in new[] { spoilt, fine })
        {
            await Portal.PostAsync("/test-support/clock", new { advanceBy = "P30D", customer = customer.LoginId });
        }

        (await theirs.SettingsAsync()).Heading.Should().Be("Account settings");
        (await mine.SettingsAsync()).Heading.Should().Be("Log in");
    }

    [Test]
    public async Task SessionEndsWhileInUse()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();

        (await UsedAsync(spoilt, "PT90M", times: 2)).Should().Be("Log in");
        (await UsedAsync(fine, "PT90M", times: 2)).Should().Be("Account settings");
    }

    [Test]
    public async Task UsedSessionNeverEnds()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();

        (await UsedAsync(spoilt, "PT90M", times: 9)).Should().Be("Account settings");
        (await UsedAsync(fine, "PT90M", times: 9)).Should().Be("Log in");
    }

    [Test]
    public async Task SessionsOfOthersShown()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.OpenAsync("/account/sessions")).Text.Should().Contain("Another one");
        (await fine.OpenAsync("/account/sessions")).Text.Should().NotContain("Another one");
    }

    [Test]
    public async Task EndedSessionsGoOn()
    {
        var (spoilt, fine) = await Faulty.SeedPairAsync();

        (await EndOthersAsync(spoilt)).Should().Be("Account settings");
        (await EndOthersAsync(fine)).Should().Be("Log in");
    }

    [Test]
    public async Task PageLanguageWrong()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        (await spoilt.SettingsAsync()).Language.Should().Be("de");
        (await fine.SettingsAsync()).Language.Should().Be("en");
    }

    [Test]
    public async Task SessionCookieUnprotected()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();

        spoilt.Cookies.GetAllCookies()["session"]!.HttpOnly.Should().BeFalse();
        fine.Cookies.GetAllCookies()["session"]!.HttpOnly.Should().BeTrue();
    }

    [Test]
    public async Task SecurityHeadersMissing()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();
        using var bare = await spoilt.GetAsync("/account/settings");
        using var strict = await fine.GetAsync("/account/settings");

        bare.Headers.Should().NotContain(header => header.Key == "Content-Security-Policy" || header.Key == "X-Frame-Options");
        strict.Headers.Should().Contain(header => header.Key == "Content-Security-Policy");
    }

    [Test]
    public async Task PrivatePagesCached()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();
        using var kept = await spoilt.GetAsync("/account/settings");
        using var forgotten = await fine.GetAsync("/account/settings");

        kept.Headers.CacheControl!.NoStore.Should().BeFalse();
        kept.Headers.CacheControl.MaxAge.Should().Be(TimeSpan.FromHours(1));
        forgotten.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Test]
    public async Task AntiforgeryOff()
    {
        var (spoilt, fine) = await Faulty.LogInPairAsync();
        async Task<HttpStatusCode> Forge(Browser browser)
        {
            var (action, values) = (await browser.SettingsAsync()).Form("Update account information");
            values.Remove("__RequestVerificationToken");
            return (await browser.PostAsync(action, values)).Status;
        }

        (await Forge(spoilt)).Should().Be(HttpStatusCode.OK);
        (await Forge(fine)).Should().Be(HttpStatusCode.BadRequest);
    }

    private static Task AdvanceAsync(SeededTestCustomer customer, string time) =>
        Portal.PostAsync("/test-support/clock", new { advanceBy = time, customer = customer.LoginId });

    private static async Task<string> UsedAsync(SeededTestCustomer customer, string pause, int times)
    {
        using var browser = await Portal.LogInAsync(customer);
        var heading = "";
        for (var use = 0; use < times; use++)
        {
            await AdvanceAsync(customer, pause);
            heading = (await browser.SettingsAsync()).Heading;
        }

        return heading;
    }

    private static async Task<string> EndOthersAsync(SeededTestCustomer customer)
    {
        using var elsewhere = await Portal.LogInAsync(customer);
        using var here = await Portal.LogInAsync(customer);
        var page = await here.SubmitAsync(await here.OpenAsync("/account/sessions"), "End session", ("Ending.CurrentPassword", customer.Password));
        page.Confirmation.Should().Be("The sessions you chose have ended.");
        return (await elsewhere.SettingsAsync()).Heading;
    }

    private static async Task FailAsync(SeededTestCustomer customer, int times = 6)
    {
        using var browser = Portal.NewBrowser();
        for (var failure = 0; failure < times; failure++)
        {
            await browser.LogInAsync(customer.LoginId, "not the password");
        }
    }

    private static async Task<Uri?> LogInAtAsync(SeededTestCustomer customer, string returnUrl)
    {
        using var browser = Portal.NewBrowser();
        var (action, values) = (await browser.OpenAsync($"/login?returnUrl={Uri.EscapeDataString(returnUrl)}")).Form("Log in");
        (values["Credentials.Email"], values["Credentials.Password"]) = (customer.LoginId, customer.Password);
        using var answer = await browser.SendAsync(HttpMethod.Post, action, new FormUrlEncodedContent(values));
        return answer.Headers.Location;
    }
}
