using System.Net;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class NetworkTests
{
    [Test]
    public async Task ByHttpsEverythingWorksAndIsToStaySo()
    {
        await using var portal = await PortalUnderTest.StartAsync(HttpsProxy.PortalSettings);
        var customer = await portal.SeedAsync();
        using var browser = HttpsProxy.NewBrowser(portal);

        (await browser.SettingsAsync()).Heading.Should().Be("Log in");
        await browser.LogInAsync(customer.LoginId, customer.Password);
        var page = await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", ("Account.FirstName", "Grace"));

        page.Confirmation.Should().Be("Your account information has been updated.");
        page.Address.GetLeftPart(UriPartial.Authority).Should().Be("https://panel.example.com");
        using var answer = await browser.GetAsync("/portal.css");
        answer.Headers.GetValues("Strict-Transport-Security").Should().Equal("max-age=31536000; includeSubDomains");
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").Should().Equal("same-origin");
    }

    [Test]
    public async Task LeadsAReaderFromHttpToHttpsAndTakesNothingInTheClear()
    {
        await using var portal = await PortalUnderTest.StartAsync(HttpsProxy.PortalSettings);
        using var browser = portal.NewBrowser();

        using var read = await browser.GetAsync("/account/settings?open=card");
        using var sent = await browser.SendAsync(HttpMethod.Post, "/login", new FormUrlEncodedContent([new("Credentials.Password", "in the clear")]));
        using var health = await browser.GetAsync("/health");

        read.StatusCode.Should().Be(HttpStatusCode.MovedPermanently);
        read.Headers.Location.Should().Be("https://panel.example.com/account/settings?open=card");
        sent.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        health.StatusCode.Should().Be(HttpStatusCode.OK);
        browser.SetCookies.Should().BeEmpty();
    }

    [Test]
    public async Task LeadsToHttpsOnItsOwnHostOnly()
    {
        await using var portal = await PortalUnderTest.StartAsync(HttpsProxy.PortalSettings);
        using var browser = portal.NewBrowser();

        using var answer = await browser.GetAsync($"{portal.Address}/evil.example/%2f..");

        answer.Headers.Location!.Host.Should().Be("panel.example.com");
    }

    [TestCase("evil.example", HttpStatusCode.BadRequest)]
    [TestCase("panel.example.com.evil.example", HttpStatusCode.BadRequest)]
    [TestCase("panel.example.com", HttpStatusCode.OK)]
    [TestCase("127.0.0.1", HttpStatusCode.OK)]
    public async Task AnswersToItsOwnNamesOnly(string host, HttpStatusCode expected)
    {
        await using var portal = await PortalUnderTest.StartAsync("--Portal:PublicAddress=http://panel.example.com");
        using var http = new HttpClient { BaseAddress = portal.Address, DefaultRequestHeaders = { Host = host } };

        using var answer = await http.GetAsync("/login");

        answer.StatusCode.Should().Be(expected);
        answer.Headers.Should().Contain(header => header.Key == "Content-Security-Policy", "not even this answer goes without");
        (await answer.Content.ReadAsStringAsync()).Should().NotContain("evil.example");
    }

    [TestCase("127.0.0.1", "198.51.100.7")]
    [TestCase("127.0.0.0/8", "198.51.100.7")]
    [TestCase("10.0.0.0/8", "127.0.0.1")]
    [TestCase(null, "127.0.0.1")]
    public async Task BelievesKnownProxiesOnlyAboutTheClient(string? known, string seen)
    {
        await using var portal = await PortalUnderTest.StartAsync(known is null ? [] : [$"--Portal:KnownProxies:0={known}"]);
        var customer = await portal.SeedAsync();
        using var browser = portal.NewBrowser(new ForwardedFor("203.0.113.9, 198.51.100.7"));

        await browser.LogInAsync(customer.LoginId, customer.Password);

        (await browser.OpenAsync("/account/activity")).Text.Should().Contain($"Logged in {seen}");
    }
}
