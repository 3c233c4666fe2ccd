using FluentAssertions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.RunConfiguration.Browsers;

namespace PortalAcceptance.Acceptance.Tests;

internal sealed class HtmlLoginFormTests
{
    private const string Form =
        """
        <form method="post" action="/session"><input type="hidden" name="token" value="t1"><input type="email" name="user"><input type="password" name="pass"></form>
        """;

    private static readonly Credentials _right = new("ada@example.org", "right");

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private WebApplication _portal = null!;
    private string _form = Form;

    [OneTimeSetUp]
    public async Task Start()
    {
        var builder = WebApplication.CreateSlimBuilder(["--urls=http://127.0.0.1:0"]);
        builder.Logging.ClearProviders();
        builder.Services.AddRouting();
        _portal = builder.Build();
        _portal.MapGet("/login", () => Html(_form));
        _portal.MapPost("/session", (Delegate)LogInAsync);
        _portal.MapGet("/", (HttpContext context) => context.Request.Cookies["session"] ?? "nobody");
        await _portal.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = (await BrowserProvider.FindOrInstallAsync(_playwright, RunSettings.Load(), TestContext.Progress.WriteLine)).Browser;
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
        await _portal.DisposeAsync();
    }

    [SetUp]
    public void ShowThePlainForm() => _form = Form;

    [Test]
    public async Task TheBrowserIsLoggedIn()
    {
        var view = await OpenAsync();

        await (await RequestAsync(view))!.SubmitAsync(_right);

        await view.GoToAsync("/");
        (await view.Page.ContentAsync()).Should().Contain(_right.LoginId);
    }

    [Test]
    public async Task ARefusalQuotesThePortalAndNoPassword()
    {
        var form = await RequestAsync(await OpenAsync());

        var logIn = () => form!.SubmitAsync(_right with { Password = "wrong" });

        (await logIn.Should().ThrowAsync<UnmetExpectationException>())
            .WithMessage("Expected a login with the login ID ada@example.org to succeed; the portal answered 200 and says \"Wrong password.\"");
    }

    [Test]
    public async Task ALoginThatIsNotRefusedIsAFailure()
    {
        var form = await RequestAsync(await OpenAsync());

        await form!.RefusesAsync(_right with { Password = "wrong" });
        var accepted = () => form.RefusesAsync(_right);

        (await accepted.Should().ThrowAsync<UnmetExpectationException>())
            .WithMessage("Expected a login with the login ID ada@example.org to be refused; the portal answered 302");
    }

    [Test]
    public async Task ARedirectToTheLoginPageIsARefusal()
    {
        _form = Form.Replace("t1", "expired");
        var form = await RequestAsync(await OpenAsync());

        var logIn = () => form!.SubmitAsync(_right);

        (await logIn.Should().ThrowAsync<UnmetExpectationException>()).WithMessage("*; the portal answered 302");
    }

    [TestCase("", TestName = "APageWithoutAFormHasNone")]
    [TestCase("""<form><input name="user"><input type="password" name="pass"></form>""", TestName = "AFormForAScriptIsNotPlain")]
    [TestCase("""<form method="post" action="https://login.example.org"><input name="user"><input type="password" name="pass"></form>""", TestName = "AFormOfAnotherSiteIsNotPlain")]
    [TestCase("""<form method="post"><input name="user"><input name="tenant"><input type="password" name="pass"></form>""", TestName = "AFormWithAnotherFieldIsNotPlain")]
    [TestCase("""<form method="post"><input name="user"><button>Next</button></form>""", TestName = "AFormWithoutAPasswordIsNotPlain")]
    public async Task OnlyAPlainFormIsUsed(string form)
    {
        _form = form;

        (await RequestAsync(await OpenAsync())).Should().BeNull();
    }

    private static Task<HtmlLoginForm?> RequestAsync(PortalView view) => HtmlLoginForm.RequestAsync(view.Page.Context.APIRequest, view);

    private async Task<PortalView> OpenAsync()
    {
        var context = await _browser.NewContextAsync(new() { BaseURL = _portal.Urls.First() });
        return new PortalView(await context.NewPageAsync(), Wording.For("en-US"));
    }

    private static IResult Html(string body) => Results.Content($"<!DOCTYPE html><title>Log in</title>{body}", "text/html");

    private static async Task<IResult> LogInAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        if (form["token"] != "t1")
        {
            return Results.Redirect("/login");
        }

        if (form["user"] != _right.LoginId || form["pass"] != _right.Password)
        {
            return Html("""<div role="alert"> Wrong password. </div>""");
        }

        context.Response.Cookies.Append("session", _right.LoginId);
        return Results.Redirect("/");
    }
}
