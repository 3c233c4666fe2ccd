using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PortalAcceptance.Portal.Sessions;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class SessionTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task EndsAfterTwelveHoursHoweverMuchItIsUsed()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        for (var hour = 1; hour < 12; hour++)
        {
            await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT1H", customer = customer.LoginId });
            (await browser.SettingsAsync()).Heading.Should().Be("Account settings", $"it is used every hour, {hour} h after the login");
        }

        await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT1H", customer = customer.LoginId });
        (await browser.SettingsAsync()).Heading.Should().Be("Log in");
    }

    [Test]
    public async Task LastsAsLongAsConfigured()
    {
        await using var portal = await PortalUnderTest.StartAsync("--Portal:Sessions:IdleTimeout=00:10:00", "--Portal:Sessions:AbsoluteLifetime=00:15:00");
        var customer = await portal.SeedAsync();
        using var used = await portal.LogInAsync(customer);
        using var idle = await portal.LogInAsync(customer);

        await portal.PostAsync("/test-support/clock", new { advanceBy = "PT9M" });
        (await used.SettingsAsync()).Heading.Should().Be("Account settings");
        await portal.PostAsync("/test-support/clock", new { advanceBy = "PT2M" });
        (await used.SettingsAsync()).Heading.Should().Be("Account settings");
        (await idle.SettingsAsync()).Heading.Should().Be("Log in");
        await portal.PostAsync("/test-support/clock", new { advanceBy = "PT5M" });
        (await used.SettingsAsync()).Heading.Should().Be("Log in");
    }

    [Test]
    public async Task IsANewOneAfterEachLogin()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var first = SessionOf(browser);

        await browser.LogInAsync(customer.LoginId, customer.Password);

        SessionOf(browser).Should().NotBeNullOrEmpty().And.NotBe(first);
    }

    [Test]
    public async Task EndsOnThePortalAtTheLogOutSoThatACopyOfItsCookieIsWorthless()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        using var elsewhere = await Portal.LogInAsync(customer);
        using var thief = browser.CopyAt(Portal);
        (await thief.SettingsAsync()).Heading.Should().Be("Account settings", "the copy is as good as the original until the logout");

        (await browser.SubmitAsync(await browser.SettingsAsync(), "Log out")).Heading.Should().Be("Log in");

        (await thief.SettingsAsync()).Heading.Should().Be("Log in");
        (await elsewhere.SettingsAsync()).Heading.Should().Be("Account settings", "the customer's other sessions go on");
    }

    [Test]
    public async Task EndsWhenItsBrowserLogsInAgain()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        using var thief = browser.CopyAt(Portal);

        await browser.LogInAsync(customer.LoginId, customer.Password);

        (await thief.SettingsAsync()).Heading.Should().Be("Log in");
        (await browser.SettingsAsync()).Heading.Should().Be("Account settings");
    }

    [Test]
    public async Task IsAnotherOneAfterThePasswordWasChangedAndEveryOneBeforeHasEnded()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        using var elsewhere = await Portal.LogInAsync(customer);
        using var thief = browser.CopyAt(Portal);
        const string newPassword = "calm green harbour";

        await browser.SubmitAsync(
            await browser.SettingsAsync(),
            "Update password",
            ("Password.CurrentPassword", customer.Password), ("Password.NewPassword", newPassword), ("Password.RetypedPassword", newPassword));

        (await thief.SettingsAsync()).Heading.Should().Be("Log in");
        (await elsewhere.SettingsAsync()).Heading.Should().Be("Log in");
        (await browser.SettingsAsync()).Heading.Should().Be("Account settings");
    }

    [Test]
    public async Task IsForgottenOnceItHasEnded()
    {
        var customer = await Portal.SeedAsync();
        using var left = await Portal.LogInAsync(customer);
        (await KeptAsync(customer)).Should().Be(1);

        await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT12H", customer = customer.LoginId });
        using var browser = await Portal.LogInAsync(customer);
        (await KeptAsync(customer)).Should().Be(1, "a login clears away what was never logged out");

        await browser.SubmitAsync(await browser.SettingsAsync(), "Log out");
        (await KeptAsync(customer)).Should().Be(0);
    }

    [Test]
    public async Task IsCheckedAtEachRequestByTheOneQueryThatTellsWhoItIs()
    {
        var log = new LogLines();
        await using var portal = await PortalUnderTest.StartAsync($"--Logging:{typeof(LogLines).FullName}:LogLevel:Default=Information");
        using var browser = await portal.LogInAsync(await portal.SeedAsync());
        portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);

        await browser.OpenAsync("/dev/mail");

        log.All.Where(line => line.Contains("CommandExecuted:")).Should().ContainSingle()
            .Which.Should().Contain("\"Sessions\"").And.Contain("\"Customers\"");
    }

    [Test]
    public async Task NobodyCanPlantOne()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        browser.Cookies.Add(Portal.Address, new System.Net.Cookie("session", "chosen-by-a-stranger"));

        await browser.LogInAsync(customer.LoginId, customer.Password);

        SessionOf(browser).Should().NotBe("chosen-by-a-stranger");
        (await browser.SettingsAsync()).Heading.Should().Be("Account settings");
    }

    [Test]
    public async Task LeavesNothingBehindInTheBrowserAtTheLogOut()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        var (action, values) = (await browser.SettingsAsync()).Form("Log out");

        using var answer = await browser.SendAsync(HttpMethod.Post, action, new FormUrlEncodedContent(values));

        answer.Headers.GetValues("Clear-Site-Data").Should().Equal("\"storage\"");
        browser.Cookies.GetCookies(Portal.Address).Should().NotContain(cookie => cookie.Name == "session");
    }

    [Test]
    public async Task CannotBeForged()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        var real = SessionOf(browser);
        // Skips the last character, because some of its bits are unused.
        foreach (var place in new[] { 20, real.Length / 2, real.Length - 3 })
        {
            var forged = real[..place] + (real[place] == 'A' ? 'B' : 'A') + real[(place + 1)..];
            using var forger = Portal.NewBrowser();
            forger.Cookies.Add(Portal.Address, new System.Net.Cookie("session", forged));

            (await forger.SettingsAsync()).Heading.Should().Be("Log in");
        }
    }

    private static async Task<int> KeptAsync(SeededTestCustomer customer)
    {
        await using var database = Portal.Database.Open();
        return await database.Set<StartedSession>().CountAsync(session => session.CustomerId == customer.Id);
    }

    private static string SessionOf(Browser browser) => browser.Cookies.GetCookies(Portal.Address)["session"]!.Value;
}
