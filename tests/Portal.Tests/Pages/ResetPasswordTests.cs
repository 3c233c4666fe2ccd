using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class ResetPasswordTests
{
    private const string NewPassword = "seven quiet lanterns";
    private const string Void = "This link is not valid. Links work once and expire after one hour.";

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task SetsANewPasswordAndLeadsToTheLogin()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        var opened = await browser.OpenAsync(await RequestLinkAsync(customer));
        opened.Heading.Should().Be("Choose a new password");
        opened.Text.Should().Contain($"For the account {customer.LoginId}.");

        var page = await ChooseAsync(browser, opened);

        page.Path.Should().Be("/login");
        page.Confirmation.Should().Be("Your password has been updated. Log in with the new one.");
        (await browser.OpenAsync("/login")).Confirmation.Should().BeEmpty();
        (await browser.SettingsAsync()).Heading.Should().Be("Log in", "a new password logs nobody in by itself");
        (await browser.LogInAsync(customer.LoginId, customer.Password)).Path.Should().Be("/login");
        (await browser.LogInAsync(customer.LoginId, NewPassword)).Path.Should().Be("/");
    }

    [Test]
    public async Task TellsTheCustomerAndNotesBothSteps()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();

        await ChooseAsync(browser, await browser.OpenAsync(await RequestLinkAsync(customer)));

        (await new Inbox(Portal, customer.LoginId).NextAsync("Your password has been updated")).Text.Should().NotContain(NewPassword);
        await browser.LogInAsync(customer.LoginId, NewPassword);
        (await browser.OpenAsync("/account/activity")).Text.Should().MatchRegex(
            "Password reset with an emailed link 127\\.0\\.0\\.1.*Password reset link requested 127\\.0\\.0\\.1");
    }

    [Test]
    public async Task EndsEverySession()
    {
        var customer = await Portal.SeedAsync();
        using var here = await Portal.LogInAsync(customer);
        using var elsewhere = await Portal.LogInAsync(customer);

        (await ChooseAsync(here, await here.OpenAsync(await RequestLinkAsync(customer)))).Path.Should().Be("/login");

        (await here.SettingsAsync()).Heading.Should().Be("Log in");
        (await elsewhere.SettingsAsync()).Heading.Should().Be("Log in");
    }

    [Test]
    public async Task UnlocksALockedAccount()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        for (var failure = 0; failure < 5; failure++)
        {
            await browser.LogInAsync(customer.LoginId, "not the password");
        }

        await ChooseAsync(browser, await browser.OpenAsync(await RequestLinkAsync(customer)));

        (await browser.LogInAsync(customer.LoginId, NewPassword)).Path.Should().Be("/");
    }

    [Test]
    public async Task WorksOnce()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        var link = await RequestLinkAsync(customer);
        var opened = await browser.OpenAsync(link);
        await ChooseAsync(browser, opened);

        var again = await ChooseAsync(browser, opened, "another fine password");
        var reopened = await browser.OpenAsync(link);

        ShouldBeVoid(again);
        ShouldBeVoid(reopened);
        (await browser.LogInAsync(customer.LoginId, NewPassword)).Path.Should().Be("/");
    }

    [Test]
    public async Task WorksOnceWhenSubmittedTwiceAtTheSameTime()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        var opened = await browser.OpenAsync(await RequestLinkAsync(customer));

        var pages = await Task.WhenAll(ChooseAsync(browser, opened, NewPassword), ChooseAsync(browser, opened, "another fine password"));

        pages.Count(page => page.Path == "/login").Should().Be(1);
        pages.Should().ContainSingle(page => page.Errors.Contains(Void));
    }

    [Test]
    public async Task WorksForAnHourOnTheCustomersClock()
    {
        var customer = await Portal.SeedAsync();
        await Portal.PostAsync("/test-support/clock", new { now = "2031-03-01T12:00:00Z", customer = customer.LoginId });
        using var browser = Portal.NewBrowser();
        var link = await RequestLinkAsync(customer);
        await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT58M", customer = customer.LoginId });
        var opened = await browser.OpenAsync(link);
        opened.Errors.Should().BeEmpty();

        await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT2M", customer = customer.LoginId });

        ShouldBeVoid(await browser.OpenAsync(link));
        ShouldBeVoid(await ChooseAsync(browser, opened));
        (await browser.LogInAsync(customer.LoginId, customer.Password)).Path.Should().Be("/");
    }

    [TestCase("")]
    [TestCase("?token=")]
    [TestCase("?token=none")]
    [TestCase("?token={0}x")]
    [TestCase("?token=x{0}")]
    [TestCase("?token={1}")]
    [TestCase("?token={2}")]
    public async Task RefusesWhatIsNoLinkOfThePortals(string query)
    {
        using var browser = Portal.NewBrowser();
        var token = (await RequestLinkAsync(await Portal.SeedAsync())).Split("token=")[1];
        var altered = token[..100] + (token[100] == 'A' ? 'B' : 'A') + token[101..];

        var page = await browser.OpenAsync($"/reset-password{string.Format(query, token, altered, new string('a', 5000))}");

        page.Path.Should().Be("/reset-password");
        ShouldBeVoid(page);
    }

    [Test]
    public async Task ChangesOnlyThePasswordOfWhomTheLinkWasSentTo()
    {
        var (mine, theirs) = (await Portal.SeedAsync(), await Portal.SeedAsync());
        using var browser = Portal.NewBrowser();
        var opened = await browser.OpenAsync(await RequestLinkAsync(mine));

        // A second link in the same browser must not change the account of the first form.
        await browser.OpenAsync(await RequestLinkAsync(theirs));
        await browser.SubmitAsync(
            opened, "Update password", ("username", theirs.LoginId), ("Form.NewPassword", NewPassword), ("Form.RetypedPassword", NewPassword));

        (await browser.LogInAsync(theirs.LoginId, NewPassword)).Path.Should().Be("/login");
        (await browser.LogInAsync(mine.LoginId, NewPassword)).Path.Should().Be("/");
    }

    [Test]
    public async Task WorksWithEitherOfTwoLinksAndThenWithNone()
    {
        var customer = await Portal.SeedAsync();
        var inbox = new Inbox(Portal, customer.LoginId);
        using var browser = Portal.NewBrowser();
        var first = await RequestLinkAsync(customer, inbox);
        var second = await RequestLinkAsync(customer, inbox);
        second.Should().NotBe(first);

        (await ChooseAsync(browser, await browser.OpenAsync(first))).Path.Should().Be("/login");

        ShouldBeVoid(await browser.OpenAsync(second));
    }

    [Test]
    public async Task IsVoidOnceThePasswordWasUpdatedOtherwise()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var link = await RequestLinkAsync(customer);

        await browser.SubmitAsync(
            await browser.SettingsAsync(),
            "Update password",
            ("Password.CurrentPassword", customer.Password), ("Password.NewPassword", NewPassword), ("Password.RetypedPassword", NewPassword));

        ShouldBeVoid(await browser.OpenAsync(link));
    }

    [TestCase("", NewPassword, "Form.NewPassword", "Enter a new password.")]
    [TestCase("eleven char", "eleven char", "Form.NewPassword", "Use at least 12 characters.")]
    [TestCase("{129}", "{129}", "Form.NewPassword", "Use no more than 128 characters.")]
    [TestCase("a fine day for sailing", "a fine day for sailing", "Form.NewPassword", "Choose a password different from the current one.")]
    [TestCase("Password1234", "Password1234", "Form.NewPassword", "This password is too common. Choose another one.")]
    [TestCase("my id is {0}", "my id is {0}", "Form.NewPassword", "The password must not contain your login ID.")]
    [TestCase("My Nimbus in the sky", "My Nimbus in the sky", "Form.NewPassword", "The password must not contain the name of this service.")]
    [TestCase(NewPassword, "", "Form.RetypedPassword", "Retype the new password.")]
    [TestCase(NewPassword, "seven quiet lantern", "Form.RetypedPassword", "The two new passwords do not match.")]
    public async Task HoldsNewPasswordsToTheSameRules(string updated, string retyped, string field, string message)
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        var opened = await browser.OpenAsync(await RequestLinkAsync(customer));
        string Typed(string text) => text.Replace("{0}", customer.LoginId).Replace("{129}", string.Concat(Enumerable.Range(0, 43).Select(i => $"{(char)('a' + (i % 26))}é{i % 10}")));

        var page = await browser.SubmitAsync(opened, "Update password", ("Form.NewPassword", Typed(updated)), ("Form.RetypedPassword", Typed(retyped)));

        page.Errors.Should().Contain(message);
        page.ErrorAt(field).Should().Be(message);
        page.HasFocus(field).Should().BeTrue();
        page.Html.Should().NotContain("seven quiet");
        (await ChooseAsync(browser, page)).Path.Should().Be("/login", "the link is still good");
    }

    [Test]
    public async Task HelpsPasswordManagersAndStartsWithTheFocusInTheField()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();

        var page = await browser.OpenAsync(await RequestLinkAsync(customer));

        page.HasFocus("Form.NewPassword").Should().BeTrue();
        page.Value("username").Should().Be(customer.LoginId);
        page.Html.Should().MatchRegex("<input[^>]*autocomplete=\"new-password\"[^>]*name=\"Form.NewPassword\"")
            .And.MatchRegex("<input[^>]*autocomplete=\"username\"");
    }

    [Test]
    public async Task KeepsTheTokenOutOfAddressesAndReferrers()
    {
        var link = await RequestLinkAsync(await Portal.SeedAsync());
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Portal.Address };

        using var answer = await http.GetAsync(link);
        using var request = new HttpRequestMessage(HttpMethod.Get, answer.Headers.Location);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("link=", StringComparison.Ordinal));
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var page = await http.SendAsync(request);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.Should().Be("/reset-password");
        cookie.Should().Contain("path=/reset-password").And.Contain("httponly").And.Contain("samesite=lax");
        foreach (var response in new[] { answer, page })
        {
            response.Headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
            response.Headers.CacheControl!.NoStore.Should().BeTrue();
        }

        (await page.Content.ReadAsStringAsync()).Should().NotContain("?token=").And.NotContain("returnUrl\" value=\"/reset-password?");
    }

    [Test]
    public async Task LogsNoToken()
    {
        await using var portal = await PortalUnderTest.StartAsync("--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft=Trace", "--Logging:Console:LogLevel:Default=None");
        var log = new LogLines();
        portal.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        var customer = await portal.SeedAsync();
        using var browser = portal.NewBrowser();
        var link = await RequestLinkAsync(customer, new Inbox(portal, customer.LoginId), portal);

        var opened = await browser.OpenAsync(link);
        await browser.SubmitAsync(opened, "Français", ("language", "en"));
        await ChooseAsync(browser, opened);

        log.All.Should().Contain(line => line.Contains("/ResetPassword", StringComparison.Ordinal), "else nothing was logged");
        log.All.Where(line => line.Contains(link.Split("token=")[1], StringComparison.Ordinal) || line.Contains(NewPassword, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Test]
    public async Task ShowsTheLinksPageInAnotherLanguage()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser("en");
        var opened = await browser.OpenAsync(await RequestLinkAsync(customer));

        var french = await browser.SubmitAsync(opened, "Français", ("language", "fr"));

        french.Heading.Should().Be("Choisir un nouveau mot de passe");
        var login = await browser.SubmitAsync(
            french, "Mettre à jour le mot de passe", ("Form.NewPassword", NewPassword), ("Form.RetypedPassword", NewPassword));
        login.Confirmation.Should().Be("Votre mot de passe a été mis à jour. Connectez-vous avec le nouveau.");
        var again = await browser.SubmitAsync(
            french, "Mettre à jour le mot de passe", ("Form.NewPassword", NewPassword), ("Form.RetypedPassword", NewPassword));
        again.Errors.Should().Equal("Ce lien n’est pas valide. Un lien ne fonctionne qu’une fois et expire au bout d’une heure.");
    }

    [Test]
    public async Task RefusesAFormWithoutItsAntiforgeryToken()
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        var (action, values) = (await browser.OpenAsync(await RequestLinkAsync(customer))).Form("Update password");
        values.Remove("__RequestVerificationToken");
        values["Form.NewPassword"] = values["Form.RetypedPassword"] = NewPassword;

        (await browser.PostAsync(action, values)).Status.Should().Be(HttpStatusCode.BadRequest);

        (await browser.LogInAsync(customer.LoginId, customer.Password)).Path.Should().Be("/");
    }

    private static void ShouldBeVoid(HtmlPage page)
    {
        page.Errors.Should().Equal(Void);
        page.Html.Should().Contain("href=\"/forgot-password\">Request another link</a>").And.NotContain("new-password");
    }

    private static Task<string> RequestLinkAsync(SeededTestCustomer customer) => RequestLinkAsync(customer, new Inbox(Portal, customer.LoginId));

    private static async Task<string> RequestLinkAsync(SeededTestCustomer customer, Inbox inbox, PortalUnderTest? portal = null)
    {
        using var stranger = (portal ?? Portal).NewBrowser();
        await stranger.SubmitAsync(await stranger.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", customer.LoginId));
        return await inbox.NextLinkAsync("Choose a new password");
    }

    private static Task<HtmlPage> ChooseAsync(Browser browser, HtmlPage page, string password = NewPassword) => browser.SubmitAsync(
        page, "Update password", ("Form.NewPassword", password), ("Form.RetypedPassword", password));
}
