using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Support;

// Logs in with two HTTP requests, without showing a page.
internal sealed class HtmlLoginForm
{
    // Fields that a visitor need not fill in.
    private static readonly string[] _optionalTypes = ["hidden", "checkbox", "radio", "submit", "button", "reset", "image"];

    private readonly IAPIRequestContext _requests;
    private readonly PortalView _view;
    private readonly string _action;
    private readonly IReadOnlyList<IHtmlInputElement> _hidden;
    private readonly IHtmlInputElement _loginId;
    private readonly IHtmlInputElement _password;

    private HtmlLoginForm(IAPIRequestContext requests, PortalView view, string action, IReadOnlyList<IHtmlInputElement> inputs)
    {
        (_requests, _view, _action) = (requests, view, action);
        _hidden = [.. inputs.Where(input => input.Type == "hidden" && input.Name is { Length: > 0 })];
        _loginId = inputs.Single(IsLoginId);
        _password = inputs.Single(IsPassword);
    }

    // Null when the page has no plain form: a script or another site does the login.
    public static async Task<HtmlLoginForm?> RequestAsync(IAPIRequestContext requests, PortalView view, string? address = null)
    {
        var response = await AnswerAsync(view, "the login page to load", options => requests.GetAsync(PortalView.Address(address ?? view.Paths.Login), options));
        UnmetExpectationException.ThrowUnless(response.Ok, $"Expected the login page to load; {view.Paths.Login} answered {response.Status}");
        var page = Parse(await response.TextAsync());
        return page.Forms.Select(form => Plain(requests, view, form, new Uri(response.Url))).OfType<HtmlLoginForm>().FirstOrDefault();
    }

    public Task SubmitAsync(Credentials credentials) => DestinationAsync(credentials);

    public async Task RefusesAsync(Credentials credentials)
    {
        var (isAccepted, response) = await PostAsync(credentials);
        UnmetExpectationException.ThrowUnless(
            !isAccepted && response.Status < 500, $"Expected a login with {credentials} to be refused; the portal answered {response.Status}");
    }

    // Where an accepted login leads.
    public async Task<Uri> DestinationAsync(Credentials credentials)
    {
        var (isAccepted, response) = await PostAsync(credentials);
        UnmetExpectationException.ThrowUnless(
            isAccepted, $"Expected a login with {credentials} to succeed; the portal answered {response.Status}{Said(await response.TextAsync())}");
        return new Uri(new Uri(response.Url), response.Headers["location"]);
    }

    private async Task<(bool IsAccepted, IAPIResponse Response)> PostAsync(Credentials credentials)
    {
        var response = await AnswerAsync(_view, "the login to be answered", options =>
        {
            options.MaxRedirects = 0;
            options.Form = _requests.CreateFormData();
            foreach (var field in _hidden)
            {
                options.Form.Append(field.Name!, field.Value);
            }

            options.Form.Append(_loginId.Name!, credentials.LoginId).Append(_password.Name!, credentials.Password);
            return _requests.PostAsync(_action, options);
        });
        return (response.Status is >= 300 and < 400 && !LeadsTo(_view.Paths.Login, response), response);
    }

    private static HtmlLoginForm? Plain(IAPIRequestContext requests, PortalView view, IHtmlFormElement form, Uri page)
    {
        var action = form.GetAttribute("action") is { Length: > 0 } address ? new Uri(page, address) : page;
        var inputs = form.Elements.OfType<IHtmlInputElement>().ToList();
        var isPlain = form.Method == "post"
            && action.Authority == page.Authority
            && inputs.Count(IsLoginId) == 1
            && inputs.Count(IsPassword) == 1
            && inputs.All(input => IsLoginId(input) || IsPassword(input) || _optionalTypes.Contains(input.Type));
        return isPlain ? new HtmlLoginForm(requests, view, action.ToString(), inputs) : null;
    }

    private static bool IsLoginId(IHtmlInputElement input) => input is { Type: "text" or "email", Name.Length: > 0 };

    private static bool IsPassword(IHtmlInputElement input) => input is { Type: "password", Name.Length: > 0 };

    private static async Task<IAPIResponse> AnswerAsync(PortalView view, string expected, Func<APIRequestContextOptions, Task<IAPIResponse>> send)
    {
        try
        {
            return await send(new()
            {
                Headers = [new("Accept-Language", view.Wording.Locale)],
                Timeout = (float)view.Timeout.TotalMilliseconds,
            });
        }
        catch (Exception error) when (error is TimeoutException or PlaywrightException)
        {
            throw new UnmetExpectationException($"Expected {expected}; {error.Message.Split('\n')[0]}");
        }
    }

    private static bool LeadsTo(string path, IAPIResponse response) =>
        response.Headers.TryGetValue("location", out var location)
        && new Uri(new Uri(response.Url), location).AbsolutePath.EndsWith(path, StringComparison.Ordinal);

    private static string Said(string html)
    {
        var alerts = Parse(html).All.Where(element => element.GetAttribute("role") == "alert").Select(alert => alert.TextContent.Trim()).ToList();
        return alerts.Count == 0 ? "" : $" and says \"{string.Join(" ", alerts)}\"";
    }

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
