using System.Collections.Concurrent;
using System.Net;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Portal.Tests.Support;

internal sealed class Browser : IDisposable
{
    private readonly HttpClient _http;
    private readonly HttpClient _direct;
    private readonly string _acceptLanguage;
    private readonly ConcurrentQueue<string> _setCookies = [];

    public Browser(Uri portal, string acceptLanguage, RecordFile answers, HttpMessageHandler? network = null)
        : this(portal, acceptLanguage, answers, network ?? Network(), new CookieContainer())
    {
    }

    private Browser(Uri portal, string acceptLanguage, RecordFile answers, HttpMessageHandler network, CookieContainer cookies)
    {
        (_acceptLanguage, Cookies) = (acceptLanguage, cookies);
        HttpClient Client(bool follows)
        {
            var client = new HttpClient(new RecordingHandler(answers, follows, new CookieJar(Cookies, _setCookies, network))) { BaseAddress = portal };
            client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", acceptLanguage);
            return client;
        }

        (_http, _direct) = (Client(follows: true), Client(follows: false));
    }

    public CookieContainer Cookies { get; }

    // The same browser at another portal instance. Cookies depend on the host name, not on the port.
    public Browser At(PortalUnderTest portal) => new(portal.Address, _acceptLanguage, portal.Record.Answers, Network(), Cookies);

    // Another browser with a copy of the cookies, as after a theft.
    public Browser CopyAt(PortalUnderTest portal)
    {
        var copy = portal.NewBrowser(_acceptLanguage);
        copy.Cookies.Add(Cookies.GetCookies(portal.Address));
        return copy;
    }

    public IReadOnlyCollection<string> SetCookies => _setCookies;

    public static HttpMessageHandler Network() =>
        new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, Expect100ContinueTimeout = Timeout.InfiniteTimeSpan };

    public async Task<HtmlPage> OpenAsync(string path) => await HtmlPage.ReadAsync(await _http.GetAsync(path));

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        // With Expect: 100-continue, the server refuses a large body before it is sent, and the response can't get lost.
        request.Headers.ExpectContinue = content?.Headers.ContentLength > 100_000;
        return await _direct.SendAsync(request);
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public async Task<HtmlPage> SubmitAsync(HtmlPage page, string button, params (string Field, string? Value)[] typed)
    {
        var (action, values) = page.Form(button);
        foreach (var (field, value) in typed)
        {
            values[field] = value ?? "";
        }

        return await PostAsync(action, values);
    }

    public async Task<HtmlPage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> values)
    {
        PortalRecord.Secrets.AddForm(values);
        return await HtmlPage.ReadAsync(await _http.PostAsync(path, new FormUrlEncodedContent(values)));
    }

    public async Task<HtmlPage> LogInAsync(string email, string password, string path = "/login") =>
        await SubmitAsync(await OpenAsync(path), "Log in", ("Credentials.Email", email), ("Credentials.Password", password));

    public async Task<HtmlPage> SettingsAsync() => await OpenAsync("/account/settings");

    public void Dispose()
    {
        _http.Dispose();
        _direct.Dispose();
    }
}
