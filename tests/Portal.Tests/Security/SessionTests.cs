using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
public sealed class SessionTests
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
    public async Task CannotBeForged()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        var real = SessionOf(browser);
        // Every character counts; the last one's spare bits do not.
        foreach (var place in new[] { 20, real.Length / 2, real.Length - 3 })
        {
            var forged = real[..place] + (real[place] == 'A' ? 'B' : 'A') + real[(place + 1)..];
            using var forger = Portal.NewBrowser();
            forger.Cookies.Add(Portal.Address, new System.Net.Cookie("session", forged));

            (await forger.SettingsAsync()).Heading.Should().Be("Log in");
        }
    }

    private static string SessionOf(Browser browser) => browser.Cookies.GetCookies(Portal.Address)["session"]!.Value;
}
