using System.Net;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
public sealed class RequestBoundsTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task TakesNoBodyLongerThanAnyForm()
    {
        using var browser = Portal.NewBrowser();

        (await PostAsync(browser, [.. Enumerable.Range(0, 40).Select(number => ($"field{number}", new string('x', 10_000)))])).Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Test]
    public async Task TakesNoMoreFieldsThanAnyFormHas()
    {
        using var browser = Portal.NewBrowser();

        (await PostAsync(browser, [.. Enumerable.Range(0, 100).Select(number => ($"field{number}", "x"))])).Should().Be(HttpStatusCode.BadRequest);
    }

    [TestCase(200, 1)]
    [TestCase(1, 20_000)]
    public async Task TakesNoLongerNamesAndValues(int name, int value)
    {
        using var browser = Portal.NewBrowser();

        (await PostAsync(browser, (new string('n', name), new string('v', value)))).Should().Be(HttpStatusCode.BadRequest);
    }

    [Test]
    public async Task TakesNoLongerAddress()
    {
        using var browser = Portal.NewBrowser();

        using var answer = await browser.GetAsync($"/login?returnUrl=/{new string('x', 9_000)}");

        answer.StatusCode.Should().Be(HttpStatusCode.RequestUriTooLong);
    }

    [Test]
    public async Task ShowsAPageWhateverItsQuery()
    {
        using var browser = Portal.NewBrowser();

        (await browser.OpenAsync($"/login?returnUrl=/{new string('x', 7_000)}")).Heading.Should().Be("Log in");
    }

    [TestCase(1, 20_000)]
    [TestCase(100, 10)]
    public async Task TakesNoMoreAndNoLongerHeaders(int count, int length)
    {
        using var http = new HttpClient { BaseAddress = Portal.Address };
        for (var number = 0; number < count; number++)
        {
            http.DefaultRequestHeaders.Add($"X-Header-{number}", new string('x', length));
        }

        using var answer = await http.GetAsync("/login");

        answer.StatusCode.Should().Be(HttpStatusCode.RequestHeaderFieldsTooLarge);
    }

    [TestCase("PUT")]
    [TestCase("DELETE")]
    [TestCase("PATCH")]
    [TestCase("OPTIONS")]
    [TestCase("TRACE")]
    [TestCase("PROPFIND")]
    public async Task AnswersOnlyWhatBrowsersAsk(string method)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        foreach (var path in new[] { "/account/settings", "/", "/login", "/portal.css", "/health", "/nowhere" })
        {
            using var answer = await browser.SendAsync(new HttpMethod(method), path);

            answer.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed, path);
            answer.Content.Headers.Allow.Should().BeEquivalentTo("GET", "HEAD", "POST");
            (await answer.Content.ReadAsStringAsync()).Should().BeEmpty();
        }
    }

    [TestCase("/account/activity")]
    [TestCase("/account/invoices")]
    [TestCase("/")]
    [TestCase("/account/settings")]
    [TestCase("/account/settings?handler=Nonsense")]
    [TestCase("/dev/mail")]
    public async Task TakesNothingWhereThereIsNoForm(string path)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        var (_, values) = (await browser.SettingsAsync()).Form("Log out");

        var page = await browser.PostAsync(path, values);

        page.Status.Should().Be(HttpStatusCode.MethodNotAllowed);
        page.Heading.Should().Be("This request could not be read");
    }

    private static async Task<HttpStatusCode> PostAsync(Browser browser, params (string Field, string Value)[] fields)
    {
        var (action, values) = (await browser.OpenAsync("/login")).Form("Log in");
        foreach (var (field, value) in fields)
        {
            values[field] = value;
        }

        using var answer = await browser.SendAsync(HttpMethod.Post, action, new FormUrlEncodedContent(values));
        return answer.StatusCode;
    }
}
