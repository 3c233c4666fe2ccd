using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class CookieTests
{
    private static readonly string[] _names = ["antiforgery", "language", "message", "session"];

    [Test]
    public async Task AreHiddenFromScriptsAndOtherSites()
    {
        using var browser = SharedPortal.Instance.NewBrowser();

        var cookies = await CookiesOfAVisitAsync(browser, await SharedPortal.Instance.SeedAsync());

        cookies.Keys.Should().BeEquivalentTo(_names);
        cookies.Values.Should().AllSatisfy(cookie => cookie.Should()
            .Contain("path=/").And.Contain("httponly").And.MatchRegex("samesite=(lax|strict)").And.NotContain("domain=").And.NotContain("secure"));
    }

    [Test]
    public async Task TravelByHttpsAloneWhereCustomersComeByHttps()
    {
        await using var portal = await PortalUnderTest.StartAsync(HttpsProxy.PortalSettings);
        using var browser = HttpsProxy.NewBrowser(portal);

        var cookies = await CookiesOfAVisitAsync(browser, await portal.SeedAsync());

        cookies.Keys.Should().BeEquivalentTo(_names.Select(name => $"__Host-{name}"));
        cookies.Values.Should().AllSatisfy(cookie => cookie.Should()
            .Contain("secure").And.Contain("path=/").And.Contain("httponly").And.MatchRegex("samesite=(lax|strict)").And.NotContain("domain="));
    }

    // The save sets the message cookie, and the language choice sets the language cookie.
    private static async Task<Dictionary<string, string>> CookiesOfAVisitAsync(Browser browser, SeededTestCustomer customer)
    {
        await browser.LogInAsync(customer.LoginId, customer.Password);
        await browser.SubmitAsync(await browser.SettingsAsync(), "Update account information", ("Account.FirstName", "Grace"));
        await browser.SubmitAsync(await browser.SettingsAsync(), "English", ("language", "en"));
        return browser.SetCookies
            .Where(cookie => !cookie.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal))
            .DistinctBy(cookie => cookie.Split('=')[0])
            .ToDictionary(cookie => cookie.Split('=')[0], cookie => cookie[cookie.IndexOf(';')..].ToLowerInvariant());
    }
}
