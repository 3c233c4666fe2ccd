using System.Net;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class DraftTests
{
    private const string Kept = "Your session has ended. Log in to continue with your unsaved changes.";
    private const string NotKept = "Your session has ended. Log in and check your settings before you try again.";
    private const string Unsaved = "These changes from before your session ended are not saved yet.";

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task GivesBackAfterTheLoginWhatWasTyped()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        using var elsewhere = await Portal.LogInAsync(customer);

        var login = await SubmitTooLateAsync(browser, customer, "Update account information", ("Account.FirstName", "Grace"), ("Account.Company", "Rear Admirals"));

        login.Heading.Should().Be("Log in");
        login.Confirmation.Should().Be(Kept);
        login.Html.Should().NotContain("Grace").And.NotContain("Rear Admirals");
        var settings = await LogInAsync(browser, login, customer);
        settings.Path.Should().Be("/account/settings");
        settings.IsOpen("account").Should().BeTrue();
        settings.Confirmation.Should().Be(Unsaved);
        settings.Section("account").Should().MatchRegex("^<section[^>]* data-unsaved=\"\"");
        settings.Value("Account.FirstName").Should().Be("Grace");
        settings.Value("Account.LastName").Should().Be("Lovelace");
        settings.Value("Account.Company").Should().Be("Rear Admirals");
        using var fresh = await Portal.LogInAsync(customer);
        (await fresh.SettingsAsync()).Value("Account.FirstName").Should().Be("Ada", "nothing is saved meanwhile");

        (await browser.SubmitAsync(settings, "Update account information")).Confirmation.Should().Be("Your account information has been updated.");

        var saved = await browser.SettingsAsync();
        saved.Value("Account.FirstName").Should().Be("Grace");
        saved.Html.Should().NotContain("data-unsaved", "a draft is shown once").And.NotContain(Unsaved);
    }

    [Test]
    public async Task KeepsEveryFieldOfBillingInformation()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        (string Field, string? Value)[] typed =
        [
            ("Billing.BillingName", "山田 太郎"), ("Billing.Company", new string('é', 128)), ("Billing.Address", "1 <Rue> & \"Quai\""), ("Billing.AddressLine2", "🚀"),
            ("Billing.City", ""), ("Billing.Country", "FR"), ("Billing.StateOrProvince", "Île-de-France"), ("Billing.PostalCode", "not one"),
            ("Billing.TaxId", new string('山', 100)), ("Billing.InvoiceEmail", "none at all"),
        ];

        var settings = await LogInAsync(browser, await SubmitTooLateAsync(browser, customer, "Update billing information", typed), customer);

        typed.Should().AllSatisfy(field => settings.Value(field.Field).Should().Be(field.Value));
        settings.IsOpen("billing").Should().BeTrue();
        settings.Errors.Should().BeEmpty("what is wrong is said when it is submitted");
        (await browser.SubmitAsync(settings, "Update billing information")).ErrorAt("Billing.City").Should().Be("Enter the city.");
    }

    [Test]
    public async Task NeedsTwoCookiesForALongDraft()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var typed = new string('山', 900);

        var settings = await LogInAsync(
            browser, await SubmitTooLateAsync(browser, customer, "Update billing information", ("Billing.Address", typed)), customer);

        settings.Value("Billing.Address").Should().Be(typed);
        browser.SetCookies.Should().Contain(cookie => cookie.StartsWith("draftC2=", StringComparison.Ordinal));
        browser.SetCookies.Where(cookie => cookie.StartsWith("draft", StringComparison.Ordinal)).Should()
            .AllSatisfy(cookie => cookie.ToLowerInvariant().Should().Contain("path=/account/settings").And.Contain("httponly").And.Contain("samesite=strict"));
        browser.Cookies.GetAllCookies().Should().NotContain(cookie => cookie.Name.StartsWith("draft", StringComparison.Ordinal), "the draft has been shown");
    }

    [Test]
    public async Task DoesNotKeepMoreThanAFormCanHold()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        var login = await SubmitTooLateAsync(browser, customer, "Update billing information", ("Billing.Address", new string('x', 12000)));

        login.Confirmation.Should().Be(NotKept);
        (await LogInAsync(browser, login, customer)).IsOpen("billing").Should().BeTrue();
    }

    [Test]
    public async Task KeepsNoPasswordOfAnEmailChange()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var updated = $"{Guid.NewGuid():N}@example.org";

        var login = await SubmitTooLateAsync(
            browser, customer, "Update account information", ("Account.Email", updated), ("Account.CurrentPassword", customer.Password));
        var settings = await LogInAsync(browser, login, customer);

        settings.Value("Account.Email").Should().Be(updated);
        settings.Value("Account.CurrentPassword").Should().BeEmpty();
        settings.Section("account").Should().NotContain("We have sent a link", "nothing has begun");
        (await browser.SubmitAsync(settings, "Update account information")).ErrorAt("Account.CurrentPassword").Should().Be("Enter your current password.");
    }

    [Test]
    public async Task KeepsOfACardNeitherNumberNorCode()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        var login = await SubmitTooLateAsync(
            browser, customer, "Update credit card information",
            ("Card.Type", "Visa"), ("Card.Number", "4012888888881881"), ("Card.ExpirationMonth", "7"), ("Card.ExpirationYear", $"{Address.ExpirationYear}"), ("Card.SecurityCode", "073"));
        var settings = await LogInAsync(browser, login, customer);

        settings.Value("Card.Type").Should().Be("Visa");
        settings.Value("Card.ExpirationMonth").Should().Be("7");
        settings.Value("Card.ExpirationYear").Should().Be($"{Address.ExpirationYear}");
        settings.Value("Card.Number").Should().BeEmpty();
        settings.Value("Card.SecurityCode").Should().BeEmpty();
        settings.Text.Should().Contain("No card on file");
    }

    [Test]
    public async Task KeepsNothingOfAPasswordChange()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        var login = await SubmitTooLateAsync(
            browser, customer, "Update password",
            ("Password.CurrentPassword", customer.Password), ("Password.NewPassword", "seven quiet lanterns"), ("Password.RetypedPassword", "seven quiet lanterns"));

        login.Confirmation.Should().Be(NotKept);
        browser.SetCookies.Should().NotContain(cookie => cookie.StartsWith("draft", StringComparison.Ordinal));
        var settings = await LogInAsync(browser, login, customer);
        settings.Path.Should().Be("/account/settings");
        settings.Confirmation.Should().BeEmpty();
        settings.Value("Password.NewPassword").Should().BeEmpty();
    }

    [Test]
    public async Task IsShownToNobodyElse()
    {
        var (customer, other) = (await Portal.SeedAsync(), await Portal.SeedAsync(new { firstName = "Blaise" }));
        using var browser = await Portal.LogInAsync(customer);
        var login = await SubmitTooLateAsync(browser, customer, "Update account information", ("Account.Company", "Rear Admirals"));

        var settings = await LogInAsync(browser, login, other);

        settings.Html.Should().NotContain("Rear Admirals").And.NotContain("data-unsaved").And.NotContain(Unsaved);
        settings.Value("Account.FirstName").Should().Be("Blaise");
        await browser.LogInAsync(customer.LoginId, customer.Password);
        (await browser.SettingsAsync()).Html.Should().NotContain("Rear Admirals", "it is gone for good");
    }

    [Test]
    public async Task IsKeptWhenTheSessionWasEndedElsewhere()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var page = await browser.SettingsAsync();
        await browser.SubmitAsync(await browser.SettingsAsync(), "Log out");

        var login = await browser.SubmitAsync(page, "Update account information", ("Account.Company", "Rear Admirals"));

        login.Confirmation.Should().Be(Kept);
        (await LogInAsync(browser, login, customer)).Value("Account.Company").Should().Be("Rear Admirals");
    }

    [TestCase(25, true, TestName = "A draft waits for half an hour")]
    [TestCase(35, false, TestName = "A draft waits no longer than half an hour")]
    public async Task WaitsForHalfAnHour(int minutes, bool isThere)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var login = await SubmitTooLateAsync(browser, customer, "Update account information", ("Account.Company", "Rear Admirals"));

        await Portal.PostAsync("/test-support/clock", new { advanceBy = $"PT{minutes}M", customer = customer.LoginId });

        (await LogInAsync(browser, login, customer)).Value("Account.Company").Should().Be(isThere ? "Rear Admirals" : "");
    }

    [Test]
    public async Task SurvivesAWrongPassword()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var login = await SubmitTooLateAsync(browser, customer, "Update account information", ("Account.Company", "Rear Admirals"));

        var refused = await browser.SubmitAsync(login, "Log in", ("Credentials.Email", customer.LoginId), ("Credentials.Password", "not the password"));

        (await LogInAsync(browser, refused, customer)).Value("Account.Company").Should().Be("Rear Admirals");
    }

    [Test]
    public async Task IsRefusedLikeAnyStaleSaveIfTheSectionWasChangedMeanwhile()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var login = await SubmitTooLateAsync(browser, customer, "Update account information", ("Account.FirstName", "Grace"));
        using var elsewhere = await Portal.LogInAsync(customer);
        await elsewhere.SubmitAsync(await elsewhere.SettingsAsync(), "Update account information", ("Account.FirstName", "Augusta"));

        var settings = await LogInAsync(browser, login, customer);
        settings.Value("Account.FirstName").Should().Be("Grace");

        (await browser.SubmitAsync(settings, "Update account information")).ChangeAt("Account.FirstName").Should().Be("First name is now “Augusta”.");
    }

    [TestCase("", TestName = "No draft is taken from a form that names no editor")]
    [TestCase("made up", TestName = "No draft is taken from a form whose editor is made up")]
    public async Task TakesNothingFromAFormThatThePortalShowedToNobody(string editor)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        var login = await SubmitTooLateAsync(
            browser, customer, "Update account information", ("editor", editor), ("Account.Company", "Forged"));

        login.Heading.Should().Be("Log in");
        login.Confirmation.Should().BeEmpty();
        (await LogInAsync(browser, login, customer)).Value("Account.Company").Should().BeEmpty();
    }

    [Test]
    public async Task TakesAnothersFormForNoDraftOfTheCustomers()
    {
        var (customer, attacker) = (await Portal.SeedAsync(), await Portal.SeedAsync());
        using var attackers = await Portal.LogInAsync(attacker);
        var (_, forged) = (await attackers.SettingsAsync()).Form("Update account information");
        using var browser = await Portal.LogInAsync(customer);

        var login = await SubmitTooLateAsync(
            browser, customer, "Update account information", ("editor", forged["editor"]), ("Account.Company", "Forged"));

        (await LogInAsync(browser, login, customer)).Value("Account.Company").Should().BeEmpty();
    }

    [Test]
    public async Task IsNoMoreThanADraft()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        var page = await browser.SettingsAsync();
        var (action, values) = page.Form("Update account information");
        values.Remove("__RequestVerificationToken");

        (await browser.PostAsync(action, values)).Status.Should().Be(HttpStatusCode.BadRequest, "in a session the editor's name is worth nothing");
    }

    private static async Task<HtmlPage> SubmitTooLateAsync(
        Browser browser, SeededTestCustomer customer, string button, params (string Field, string? Value)[] typed)
    {
        var page = await browser.SettingsAsync();
        await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT3H", customer = customer.LoginId });
        return await browser.SubmitAsync(page, button, typed);
    }

    private static Task<HtmlPage> LogInAsync(Browser browser, HtmlPage login, SeededTestCustomer customer) => browser.SubmitAsync(
        login, "Log in", ("Credentials.Email", customer.LoginId), ("Credentials.Password", customer.Password));
}
