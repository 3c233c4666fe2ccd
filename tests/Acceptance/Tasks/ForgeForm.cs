using System.Web;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Pages;

namespace PortalAcceptance.Acceptance.Tasks;

// Submits a form as another site would: with another antiforgery token than the page's own.
internal sealed class ForgeForm(Screen screen, OtherCustomer other, ScenarioBrowsers browsers, StartSession session)
{
    private const string TokenField = "__RequestVerificationToken";

    public Task WithoutTokenAsync() => SubmitAsync(own => null);

    public Task WithAMadeUpTokenAsync() => SubmitAsync(own => own[..20] + new string('A', own.Length - 20));

    public async Task WithAStrangersTokenAsync()
    {
        var token = await TokenOnAsync(await browsers.OpenAsync(), LoginPage.Path);
        await SubmitAsync(_ => token);
    }

    public async Task WithAnotherCustomersTokenAsync()
    {
        var theirs = await browsers.OpenAsync();
        await session.OfAsync(other.Value, theirs);
        var token = await TokenOnAsync(theirs, AccountSettingsPage.Path);
        await SubmitAsync(_ => token);
    }

    private static async Task<string> TokenOnAsync(PortalView view, string page)
    {
        var html = await (await view.Page.Context.APIRequest.GetAsync(page)).TextAsync();
        return new HtmlParser().ParseDocument(html).All.OfType<IHtmlInputElement>().First(input => input.Name == TokenField).Value;
    }

    private async Task SubmitAsync(Func<string, string?> forge)
    {
        await screen.View.Page.RouteAsync("**/*", route => route.ContinueAsync(new() { PostData = Forged(route.Request, forge) }));
        await screen.Form.Submit.ClickAsync();
    }

    private static byte[]? Forged(IRequest request, Func<string, string?> forge)
    {
        var form = HttpUtility.ParseQueryString(request.PostData ?? "");
        if (form[TokenField] is not { } own)
        {
            return request.PostDataBuffer;
        }

        form.Remove(TokenField);
        if (forge(own) is { } token)
        {
            form[TokenField] = token;
        }

        return System.Text.Encoding.UTF8.GetBytes(form.ToString()!);
    }
}
