using System.Net;
using System.Net.Http.Headers;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.BadInput;

[Parallelizable(ParallelScope.All)]
internal sealed class FoundTests
{
    private static PortalUnderTest Portal => SharedPortal.Instance;

    [TestCase("/account/settings?open=é", "/account/settings?open=%C3%A9")]
    [TestCase("/\u202e", "/%E2%80%AE")]
    [TestCase("/account/invoices?a=%C3%A9", "/account/invoices?a=%C3%A9")]
    public async Task ALoginLeadsToAnyAddressOfThePortal(string returnUrl, string led)
    {
        var customer = await Portal.SeedAsync();
        using var browser = Portal.NewBrowser();
        var (action, values) = (await browser.OpenAsync($"/login?returnUrl={Uri.EscapeDataString(returnUrl)}")).Form("Log in");
        (values["Credentials.Email"], values["Credentials.Password"]) = (customer.LoginId, customer.Password);

        using var answer = await browser.SendAsync(HttpMethod.Post, action, new FormUrlEncodedContent(values));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.Should().Be(led);
    }

    [Test]
    public async Task NoAddressAsksForTooManyOpenSections()
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());

        var page = await browser.OpenAsync($"/account/settings?{string.Join('&', Enumerable.Repeat("open=card", 700))}");

        page.IsOpen("card").Should().BeTrue();
    }

    [TestCase("abc")]
    [TestCase("")]
    [TestCase(null)]
    [TestCase("[]")]
    public async Task AFormThatDoesNotSayWhichVersionItEditsIsStale(string? version)
    {
        using var browser = await Portal.LogInAsync(await Portal.SeedAsync());
        var (action, values) = (await browser.SettingsAsync()).Form("Update billing information");
        (values["Billing.BillingName"], values["Billing.Address"], values["Billing.City"]) = ("Ada", "12 rue des Lilas", "Paris");
        (values["Billing.Country"], values["Billing.PostalCode"]) = ("FR", "75011");
        values.Remove("Billing.Version");
        if (version is not null)
        {
            values["Billing.Version"] = version;
        }

        var page = await browser.PostAsync(action, values);

        page.Errors.Should().Contain(StaleSave.Message);
        (await browser.SettingsAsync()).Value("Billing.City").Should().BeEmpty("nothing was saved");
    }

    [TestCase("[")]
    [TestCase("a[b")]
    public async Task NoNameOfAFieldIsUnreadable(string name)
    {
        using var browser = Portal.NewBrowser();

        var page = await browser.SubmitAsync(await browser.OpenAsync("/login"), "Log in", (name, "x"), ("Credentials.Email", "ada@example.org"));

        page.Errors.Should().Contain("Enter your password.");
    }

    [TestCase(false)]
    [TestCase(true, Description = "Test support looks into forms for whom it serves.")]
    public async Task NoFormIsReadInAnEncodingThatHidesWhatIsInIt(bool isSomebodySteered)
    {
        await using var portal = await PortalUnderTest.StartAsync();
        if (isSomebodySteered)
        {
            await portal.PostAsync("/test-support/clock", new { customer = (await portal.SeedAsync()).LoginId, advanceBy = "PT1H" });
        }

        using var browser = portal.NewBrowser();
        var content = new StringContent("Credentials.Email=+ADw-script+AD4-");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded; charset=utf-7");

        using var answer = await browser.SendAsync(HttpMethod.Post, "/login", content);

        answer.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
    }

    [TestCase("ada\ufffe@example.org")]
    [TestCase("ada\u200b@example.org")]
    [TestCase("ada\u202e@example.org")]
    public async Task ALoginIdThatIsNoAddressIsNobodys(string email)
    {
        using var browser = Portal.NewBrowser();

        var page = await browser.LogInAsync(email, "a fine day for sailing");

        page.Errors.Should().Equal("The email address or password is incorrect.");
    }

    [TestCase("\u200b\u200d", "")]
    [TestCase("\u202eAda\u2066", "Ada")]
    [TestCase(" A\u2028da\ufffe ", "A da")]
    [TestCase("نازنین\u200cزهرا 👩\u200d💻", "نازنین\u200cزهرا 👩\u200d💻")]
    public void ATextIsKeptWithoutWhatHidesOrTurnsIt(string typed, string kept) => Forms.Text.Tidy(typed).Should().Be(kept);

    [TestCase("/test-support/clock", """{"now":"9999-12-31T23:59:59Z"}""")]
    [TestCase("/test-support/clock", """{"now":"0001-01-01T00:00:00Z"}""")]
    [TestCase("/test-support/clock", """{"advanceBy":"P9999Y"}""")]
    [TestCase("/test-support/clock", """{"advanceBy":"-P9999Y"}""")]
    [TestCase("/test-support/clock", """{"advanceBy":"P99999999999D"}""")]
    [TestCase("/test-support/close-month", """{"period":"9999-12"}""")]
    [TestCase("/test-support/close-month", """{"period":"0001-01"}""")]
    [TestCase("/test-support/customers", """{"email":"a@found.example","signedUpAt":"9999-12-31T23:59:59Z"}""")]
    [TestCase("/test-support/customers", """{"email":"a@found.example","card":{}}""")]
    [TestCase("/test-support/customers", """{"email":"a@found.example","card":{"type":"Visa","number":"4111111111111111","expirationYear":2030,"securityCode":"094"}}""")]
    [TestCase("/test-support/customers", """{"email":"a@found.example","card":{"type":"Visa","number":"4111111111111111","expirationMonth":12,"expirationYear":0,"securityCode":"094"}}""")]
    public async Task TestSupportSaysWhatItDoesNotDo(string path, string json)
    {
        using var http = new HttpClient { BaseAddress = Portal.Address, DefaultRequestHeaders = { { "X-Test-Support-Key", PortalUnderTest.Key } } };

        using var answer = await http.PostAsync(path, new StringContent(json, null, "application/json"));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("detail");
    }
}
