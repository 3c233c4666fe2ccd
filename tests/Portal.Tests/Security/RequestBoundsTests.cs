using System.Net;
using System.Net.Http.Headers;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Security;

[Parallelizable(ParallelScope.All)]
internal sealed class RequestBoundsTests
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
    public async Task TakesNoLongerBodyThatDoesNotSayHowLongItIs()
    {
        using var browser = Portal.NewBrowser();
        var (action, values) = (await browser.OpenAsync("/login")).Form("Log in");
        var body = await new FormUrlEncodedContent(values).ReadAsStringAsync();
        // The body is just over 256 KiB. With more unread data, the server would reset the connection.
        for (var field = 0; field < 27; field++)
        {
            body += $"&field{field}={new string('x', 10_000)}";
        }

        var answer = await EndlessForm.PostAsync(browser, Portal.Address, action, body);

        answer.Should().StartWith("HTTP/1.1 413 ").And.Contain("This request is too large", "the page says what was wrong");
    }

    [TestCase(1, 100, HttpStatusCode.OK, TestName = "A form in several parts is read like any other")]
    [TestCase(100, 1, HttpStatusCode.BadRequest, TestName = "A form has no more parts than any form has fields")]
    [TestCase(1, 20_000, HttpStatusCode.BadRequest, TestName = "A form has no longer part than any field")]
    [TestCase(40, 10_000, HttpStatusCode.RequestEntityTooLarge, TestName = "A form in several parts is no longer than any other")]
    public async Task BoundsFormsInSeveralParts(int parts, int length, HttpStatusCode expected)
    {
        using var browser = Portal.NewBrowser();

        using var answer = await PostPartsAsync(browser, [.. Enumerable.Range(0, parts).Select(number => ($"part{number}", null as string, length))]);

        answer.StatusCode.Should().Be(expected);
    }

    [TestCase(100, HttpStatusCode.OK, TestName = "A file that no form asks for is ignored")]
    [TestCase(300_000, HttpStatusCode.RequestEntityTooLarge, TestName = "A file that no form asks for is not even read if it is long")]
    public async Task TakesNoFiles(int length, HttpStatusCode expected)
    {
        using var browser = Portal.NewBrowser();

        using var answer = await PostPartsAsync(browser, ("Credentials.Email", "virus.exe", length));

        answer.StatusCode.Should().Be(expected);
    }

    [TestCase("application/json", "{}")]
    [TestCase("text/plain", "Credentials.Email=a")]
    [TestCase("multipart/form-data", "no boundary")]
    [TestCase("multipart/form-data; boundary=b", "--b\r\nno header")]
    public async Task TakesNothingThatIsNoForm(string type, string body)
    {
        using var browser = Portal.NewBrowser();
        var content = new StringContent(body);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        using var answer = await browser.SendAsync(HttpMethod.Post, "/login", content);

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("This request could not be read");
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

    private static async Task<HttpResponseMessage> PostPartsAsync(Browser browser, params (string Name, string? File, int Length)[] parts)
    {
        var (action, values) = (await browser.OpenAsync("/login")).Form("Log in");
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in values)
        {
            form.Add(new StringContent(value), field);
        }

        foreach (var (name, file, length) in parts)
        {
            var content = new StringContent(new string('x', length));
            if (file is null)
            {
                form.Add(content, name);
            }
            else
            {
                form.Add(content, name, file);
            }
        }

        return await browser.SendAsync(HttpMethod.Post, action, form);
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
