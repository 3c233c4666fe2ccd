using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Drafts;
using PortalAcceptance.Portal.Links;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.BadInput;

internal sealed partial class Visitor(PortalUnderTest portal, SeededTestCustomer customer) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        Expect100ContinueTimeout = Timeout.InfiniteTimeSpan,
        UseCookies = false,
        AllowAutoRedirect = false,
        RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
    });

    // Compiled once, because the query runs after every input.
    private readonly Func<PortalDbContext, Guid, Task<StoredCustomer>> _query = StoredCustomer.Query();

    private Pass _stranger = new("", "");
    private Pass _signedIn = new("", "");

    public string LoginId => Stored.Row.LoginId;

    public string Password { get; set; } = customer.Password;

    public StoredCustomer Stored { get; private set; } = null!;

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Forms { get; private set; } = new Dictionary<string, IReadOnlyList<string>>();

    public IReadOnlyList<string> Drawn => field ??= [.. Forms.OrderBy(form => form.Key, StringComparer.Ordinal).SelectMany(form => Enumerable.Repeat(form.Key, form.Value.Count > 2 ? 4 : 1))];

    public async Task ArriveAsync()
    {
        await LookAsync();
        await AskForAnotherAddressAsync();
        await LookAsync();
        using var stranger = portal.NewBrowser();
        string[] links = ["/login", "/sign-up", "/forgot-password", $"/reset-password?token={Link("/reset-password")}", $"/confirm-email?token={Link("/confirm-email")}"];
        var pages = new List<HtmlPage>();
        foreach (var link in links)
        {
            pages.Add(await stranger.OpenAsync(link));
        }

        _stranger = PassOf(stranger, pages[0]);
        // Starts a second session. Without it, the sessions page shows no form.
        await LogInAsync();
        pages.Add(await LogInAsync("/account/sessions"));
        pages.Add(await LogInAsync("/account/settings"));
        Forms = pages.SelectMany(FormsOf).DistinctBy(form => form.Path).ToDictionary(form => form.Path, form => form.Fields);
    }

    public async Task<HtmlPage> LogInAsync(string path = "/account/invoices")
    {
        using var browser = portal.NewBrowser();
        // SendAsync doesn't register the password as a secret. The password can be text that pages contain for other reasons.
        var (action, values) = (await browser.OpenAsync("/login")).Form("Log in");
        (values["Credentials.Email"], values["Credentials.Password"]) = (LoginId, Password);
        using var loggedIn = await browser.SendAsync(HttpMethod.Post, action, new FormUrlEncodedContent(values));
        var page = await browser.OpenAsync(path);
        page.Path.Should().Be(path, $"{LoginId} logs in with the password as last changed");
        _signedIn = PassOf(browser, page);
        return page;
    }

    public async Task<IReadOnlyList<(string Name, string Value)>> FillAsync(Random random, string path, int number)
    {
        if (path is "/confirm-email" or "/account/settings?handler=CancelEmail" && Stored.Row.PendingEmail is null)
        {
            await AskForAnotherAddressAsync();
            await LookAsync();
        }

        var good = GoodFields.Of(random, this, number);
        return
        [
            .. Forms[path].Select(field => (field, field switch
            {
                PostedForms.TokenField => IsSignedIn(path) ? _signedIn.Token : _stranger.Token,
                LinkField => Link(path),
                // The portal reads this field only after a session has ended.
                DraftKeeper.EditorField => "",
                _ => good.GetValueOrDefault($"{path} {field}") ?? throw new InvalidOperationException(
                    $"Add a good value of \"{path} {field}\" to {nameof(GoodFields)}, and what is stored of it to {nameof(StoredCustomer)}."),
            })),
        ];
    }

    public static bool IsSignedIn(string path) => path.StartsWith("/account/", StringComparison.Ordinal) || path is "/log-out" or "/language";

    public async Task<BadRequest.Answer> SendAsync(BadRequest bad, bool asCustomer)
    {
        var address = new Uri(portal.Address.GetLeftPart(UriPartial.Authority) + bad.Path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var request = new HttpRequestMessage(bad.Method, address) { Content = bad.Body?.Invoke() };
        var cookies = (asCustomer ? _signedIn : _stranger).Cookies;
        // With Expect: 100-continue, the server can refuse a large body before it is sent.
        request.Headers.ExpectContinue = request.Content?.Headers.ContentLength > 100_000;
        foreach (var (name, value) in bad.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, name == "Cookie" ? $"{cookies}; {value}" : value);
        }

        if (bad.Headers.All(header => header.Name != "Cookie"))
        {
            request.Headers.TryAddWithoutValidation("Cookie", cookies);
        }

        using var answer = await _http.SendAsync(request);
        var location = answer.Headers.TryGetValues("Location", out var locations) ? string.Join(", ", locations) : "";
        return new BadRequest.Answer(
            answer.StatusCode, location, answer.Headers.TryGetValues("Set-Cookie", out var set) ? [.. set] : [], await answer.Content.ReadAsStringAsync());
    }

    public async Task<StoredCustomer> LookAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        return Stored = await _query(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), customer.Id);
    }

    public void Dispose() => _http.Dispose();

    private const string LinkField = "token";

    private string Link(string path)
    {
        using var scope = portal.Services.CreateScope();
        var (row, tokens) = (Stored.Row, scope.ServiceProvider.GetRequiredService<LinkTokens>());
        return path == "/reset-password"
            ? tokens.Write(LinkPurpose.PasswordReset, LinkToken.For(row, row.LoginId, TimeProvider.System.GetUtcNow()))
            : tokens.Write(LinkPurpose.EmailChange, LinkToken.For(row, row.PendingEmail!, row.PendingEmailSince!.Value));
    }

    private async Task AskForAnotherAddressAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        var row = (await database.Users.FindAsync(customer.Id))!;
        row.RequestEmailChange($"{Guid.NewGuid():N}@bad-input.example", DateTimeOffset.FromUnixTimeMilliseconds(TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds()));
        await database.SaveChangesAsync();
    }

    private Pass PassOf(Browser browser, HtmlPage page) =>
        new(browser.Cookies.GetCookieHeader(portal.Address), WebUtility.HtmlDecode(Token().Match(page.Html).Groups[1].Value));

    private static IEnumerable<(string Path, IReadOnlyList<string> Fields)> FormsOf(HtmlPage page) =>
        from form in Form().Matches(page.Html)
        where form.Value.StartsWith("<form method=\"post\"", StringComparison.Ordinal)
        let action = WebUtility.HtmlDecode(Action().Match(form.Value).Groups[1].Value)
        select (action.Length > 0 ? action : page.Path, (IReadOnlyList<string>)[.. Name().Matches(form.Value).Select(name => name.Groups[1].Value).Distinct()]);

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("^<form[^>]* action=\"([^\"]*)\"")]
    private static partial Regex Action();

    [GeneratedRegex("<(?:input|select|textarea|button)[^>]* name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex($"name=\"{PostedForms.TokenField}\"[^>]* value=\"([^\"]*)\"")]
    private static partial Regex Token();

    private sealed record Pass(string Cookies, string Token);
}
