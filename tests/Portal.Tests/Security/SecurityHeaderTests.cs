using System.Net;
using System.Text.RegularExpressions;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed partial class SecurityHeaderTests
{
    private static readonly string[] _everyKindOfAnswer =
    [
        "/login", "/sign-up", "/", "/account/settings", "/account/activity", "/account/invoices", "/account/sessions", "/language", "/dev/mail", "/error/500",
        "/portal.css", "/portal.js", "/logo.svg", "/favicon.svg", "/health", "/nowhere", "/test-support/mailbox?to=a@example.org", "/test-support/nowhere",
    ];

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCaseSource(nameof(_everyKindOfAnswer))]
    public async Task AreOnEveryAnswer(string path)
    {
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Portal.Address };

        using var answer = await http.GetAsync(path);

        Header(answer, "Content-Security-Policy").Should().Be(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; object-src 'none'; frame-ancestors 'none'; "
            + "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
        Header(answer, "X-Content-Type-Options").Should().Be("nosniff");
        Header(answer, "X-Frame-Options").Should().Be("DENY");
        Header(answer, "Referrer-Policy").Should().Be("no-referrer");
        Header(answer, "Permissions-Policy").Should().Contain("camera=()").And.Contain("payment=()");
        Header(answer, "Cross-Origin-Resource-Policy").Should().Be("same-origin");
        answer.Headers.Should().NotContain(header => header.Key == "Server" || header.Key == "X-Powered-By" || header.Key == "Access-Control-Allow-Origin");
        answer.Headers.Should().NotContain(header => header.Key == "Strict-Transport-Security" || header.Key == "Cross-Origin-Opener-Policy", "this is http");
    }

    [TestCaseSource(nameof(_everyKindOfAnswer))]
    public async Task SayWhatTheAnswerIsAndHowItsTextIsEncoded(string path)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        using var answer = await browser.GetAsync(path);

        // JSON needs no charset, because it is always UTF-8 (RFC 8259, section 8.1).
        var expected = Path.GetExtension(path) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => @"image/svg\+xml; charset=utf-8",
            _ => @"text/(html|plain); charset=utf-8|application/(problem\+)?json",
        };
        var type = answer.Content.Headers.ContentType?.ToString() ?? "";
        var hasBody = (await answer.Content.ReadAsByteArrayAsync()).Length > 0;
        type.Should().MatchRegex(hasBody ? $"^({expected})" : "^$", $"{path} says what it is");
    }

    [TestCase("/login")]
    [TestCase("/account/settings")]
    [TestCase("/account/activity")]
    [TestCase("/account/invoices")]
    [TestCase("/account/sessions")]
    [TestCase("/")]
    [TestCase("/dev/mail")]
    [TestCase("/nowhere")]
    [TestCase("/health")]
    [TestCase("/test-support/mailbox?to=a@example.org")]
    public async Task NoCacheKeepsWhatIsPrivate(string path)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        using var answer = await browser.GetAsync(path);

        Header(answer, "Cache-Control").Should().Be("no-store");
    }

    [Test]
    public async Task NoCacheKeepsARefusedForm()
    {
        using var browser = Portal.NewBrowser();

        using var answer = await browser.SendAsync(HttpMethod.Post, "/login", new FormUrlEncodedContent([]));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        Header(answer, "Cache-Control").Should().Be("no-store");
        Header(answer, "Content-Security-Policy").Should().StartWith("default-src 'none'");
    }

    [Test]
    public async Task CachesKeepFilesForGoodUnderTheirVersion()
    {
        using var browser = Portal.NewBrowser();
        var addresses = FileAddress().Matches((await browser.OpenAsync("/login")).Html).Select(match => match.Groups[1].Value).ToArray();

        addresses.Should().HaveCountGreaterThanOrEqualTo(4);
        foreach (var address in addresses)
        {
            address.Should().Contain("?v=");
            using var versioned = await browser.GetAsync(address);
            Header(versioned, "Cache-Control").Should().Be("public, max-age=31536000, immutable");
            using var bare = await browser.GetAsync(address.Split('?')[0]);
            Header(bare, "Cache-Control").Should().Be("public, no-cache");
        }
    }

    [TestCase("")]
    [TestCase("?v=1")]
    public async Task ACacheKeepsNoFileThatIsNotThere(string query)
    {
        using var browser = Portal.NewBrowser();

        using var answer = await browser.GetAsync($"/nothing.css{query}");

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        Header(answer, "Cache-Control").Should().Be("no-store");
    }

    [Test]
    public async Task NoPageNeedsMoreThanThePolicyAllows()
    {
        var customer = await Portal.SeedAsync(new { billing = Address.France, card = Address.Visa, signedUpAt = "2025-01-01T00:00:00Z" });
        await Portal.PostAsync("/test-support/close-month", new { period = "2025-02", customer = customer.LoginId });
        using var browser = await Portal.LogInAsync(customer);
        using var stranger = Portal.NewBrowser();
        HtmlPage[] pages =
        [
            await stranger.OpenAsync("/login"), await stranger.SubmitAsync(await stranger.OpenAsync("/login"), "Log in"),
            await stranger.OpenAsync("/sign-up"), await stranger.SubmitAsync(await stranger.OpenAsync("/sign-up"), "Sign up"),
            await stranger.OpenAsync("/nowhere"), await stranger.OpenAsync("/dev/mail"),
            await browser.OpenAsync("/"), await browser.OpenAsync("/account/settings?open=account&open=billing&open=card"),
            await browser.SubmitAsync(await browser.SettingsAsync(), "Update credit card information"),
            await browser.OpenAsync("/account/activity"), await browser.OpenAsync("/account/invoices"),
        ];

        foreach (var page in pages)
        {
            page.Html.Should().Contain("</html>");
            InlineCode().Matches(page.Html).Select(match => match.Value).Should().BeEmpty($"{page.Address} is under a strict policy");
            OtherOrigin().Matches(page.Html).Select(match => match.Value).Should().BeEmpty($"{page.Address} loads nothing from elsewhere");
        }
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        string.Join(", ", answer.Headers.TryGetValues(name, out var values) ? values : []);

    [GeneratedRegex("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg)[^\"]*)\"")]
    private static partial Regex FileAddress();

    [GeneratedRegex("<script(?![^>]* src=)[^>]*>|<style[^>]*>|<[a-z][^>]* (?:style|on[a-z]+)=|=\"\\s*(?:javascript|data):|<(?:iframe|object|embed|base)\\b", RegexOptions.IgnoreCase)]
    private static partial Regex InlineCode();

    [GeneratedRegex("(?:src|action)=\"(?:https?:)?//[^\"]*\"|<link[^>]* href=\"(?:https?:)?//[^\"]*\"")]
    private static partial Regex OtherOrigin();
}
