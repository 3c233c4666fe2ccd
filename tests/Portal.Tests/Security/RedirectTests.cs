using System.Net;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class RedirectTests
{
    private static readonly string[] _elsewhere =
    [
        "https://example.org/", "http://example.org", "HTTPS://example.org", "//example.org/", "///example.org", "////example.org",
        "/\\example.org/", "\\\\example.org", "\\/example.org", "/\t/example.org", "\t//example.org", "/\n/example.org", "\r\n//example.org",
        " //example.org", "//example.org\\@127.0.0.1/", "https:example.org", "https:/example.org", "http://127.0.0.1@example.org/",
        "javascript:alert(1)", "data:text/html,x", "~//example.org", "~/\\example.org", "example.org", "%2F%2Fexample.org", "/%09/example.org",
        "/\u0000/example.org", "//%65xample.org", "/.//example.org", "//example.org/%2e%2e", "?//example.org", "#//example.org", "",
    ];

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCaseSource(nameof(_elsewhere))]
    public async Task ALoginLeadsToNoOtherSite(string returnUrl)
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        var (_, values) = (await browser.OpenAsync("/login")).Form("Log in");
        values["Credentials.Email"] = customer.LoginId;
        values["Credentials.Password"] = customer.Password;

        using var answer = await browser.SendAsync(
            HttpMethod.Post, $"/login?returnUrl={Uri.EscapeDataString(returnUrl)}", new FormUrlEncodedContent(values));

        AssertStaysHere(answer);
    }

    [TestCaseSource(nameof(_elsewhere))]
    public async Task AChoiceOfLanguageLeadsToNoOtherSite(string returnUrl)
    {
        using var browser = Portal.NewBrowser();
        var (_, values) = (await browser.OpenAsync("/login")).Form("English");
        values["language"] = "en";
        values["returnUrl"] = returnUrl;

        using var answer = await browser.SendAsync(HttpMethod.Post, "/language", new FormUrlEncodedContent(values));

        AssertStaysHere(answer);
    }

    [TestCase("/account/settings?open=card&open=billing#card")]
    [TestCase("/account/invoices")]
    public async Task ALoginLeadsToAnyPageOfThePortals(string returnUrl)
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();

        var page = await browser.LogInAsync(customer.LoginId, customer.Password, $"/login?returnUrl={Uri.EscapeDataString(returnUrl)}");

        page.Address.PathAndQuery.Should().Be(returnUrl.Split('#')[0]);
    }

    // Resolves the location like a browser, which ignores tabs and line breaks and treats backslashes as slashes.
    private static void AssertStaysHere(HttpResponseMessage answer)
    {
        if (answer.StatusCode == HttpStatusCode.BadRequest)
        {
            return;
        }

        var location = answer.Headers.TryGetValues("Location", out var values) ? values.Single() : "";
        location.Should().StartWith("/", "it leads to a path");
        var seen = location.Replace('\\', '/').Replace("\t", "").Replace("\r", "").Replace("\n", "");
        seen.Should().NotStartWith("//");
        new Uri(Portal.Address, seen).Host.Should().Be(Portal.Address.Host);
    }
}
