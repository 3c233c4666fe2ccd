using System.Text;
using System.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

// Submits a form with something that its page does not offer.
internal sealed class ForgeRequest(Screen screen, Customer customer, OtherCustomer other, ScenarioBrowsers browsers, StartSession session)
{
    private const string TokenField = "__RequestVerificationToken";
    private const string SessionField = "Ending.Session";

    private PortalView? _theirs;

    public Task WithoutTokenAsync() => SubmitAsync(own => null);

    // No list has such a code.
    public async Task WithAMadeUpAsync(string choice)
    {
        await screen.Form.Field(choice).ForgeAsync("qq");
        await screen.Form.Submit.ClickAsync();
    }

    public Task WithAMadeUpTokenAsync() => SubmitAsync(own => own[..20] + new string('A', own.Length - 20));

    public async Task WithAStrangersTokenAsync()
    {
        var token = await TokenOnAsync(await browsers.OpenAsync(), screen.View.Paths.Login);
        await SubmitAsync(_ => token);
    }

    public async Task WithAnotherCustomersTokenAsync()
    {
        var theirs = await browsers.OpenAsync();
        await session.OfAsync(other.Value, theirs);
        var token = await TokenOnAsync(theirs, theirs.Paths.Settings);
        await SubmitAsync(_ => token);
    }

    // Each of the other customer's sessions is offered in the other one.
    public async Task ForAnotherCustomersSessionAsync()
    {
        _theirs = await browsers.OpenAsync();
        await session.OfAsync(other.Value, _theirs);
        var another = await browsers.OpenAsync();
        await session.OfAsync(other.Value, another);
        var offered = (await ReadAsync(another, SessionsPage.Path)).All.OfType<IHtmlSelectElement>().Single(select => select.Name == SessionField).Options;
        await screen.Form.FillAsync(new FormValues(new FieldValue("Current password", customer.Password)));
        await SubmitAsync(_ => offered.Last().Value, SessionField);
        await screen.Form.ConfirmsAsync();
    }

    public Task OtherCustomerIsLoggedInAsync() =>
        (_theirs ?? throw new InvalidOperationException("No earlier step has another customer log in.")).Settings.GoToAsync();

    private static async Task<string> TokenOnAsync(PortalView view, string page) =>
        (await ReadAsync(view, page)).All.OfType<IHtmlInputElement>().First(input => input.Name == TokenField).Value;

    private static async Task<IHtmlDocument> ReadAsync(PortalView view, string page) =>
        new HtmlParser().ParseDocument(await (await view.Page.Context.APIRequest.GetAsync(PortalView.Address(page))).TextAsync());

    private async Task SubmitAsync(Func<string, string?> forge, string field = TokenField)
    {
        await screen.View.Page.RouteAsync("**/*", route => route.ContinueAsync(new() { PostData = Forged(route.Request, forge, field) }));
        await screen.Form.Submit.ClickAsync();
    }

    private static byte[]? Forged(IRequest request, Func<string, string?> forge, string field)
    {
        var form = HttpUtility.ParseQueryString(request.PostData ?? "");
        if (form[field] is not { } own)
        {
            return request.PostDataBuffer;
        }

        form.Remove(field);
        if (forge(own) is { } forged)
        {
            form[field] = forged;
        }

        return Encoding.UTF8.GetBytes(form.ToString()!);
    }
}
