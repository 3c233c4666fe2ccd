using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PortalAcceptance.Portal.EmailChange;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Tests.Pages;

[Parallelizable(ParallelScope.All)]
internal sealed class EmailChangeTests
{
    private const string Saved = "Your account information has been updated.";
    private const string Void = "This link is not valid. Links work once and expire after one hour.";
    private const string LinkSubject = "Confirm your new email address";

    private static PortalUnderTest Portal => SharedPortal.Instance;

    [Test]
    public async Task ChangesTheLoginIdOnceTheLinkIsConfirmed()
    {
        var (customer, updated) = (await Portal.SeedAsync(), NewAddress());
        using var browser = await Portal.LogInAsync(customer);

        var requested = await RequestAsync(browser, updated, customer.Password, ("Account.FirstName", "Grace"));

        requested.Confirmation.Should().Be(Saved);
        requested.Value("Account.FirstName").Should().Be("Grace", "the rest of the section is saved at once");
        requested.Value("Account.Email").Should().Be(customer.LoginId);
        requested.Section("account").Should().Contain(Pending(customer.LoginId, updated));
        await ShouldOpenAsync(customer.LoginId, customer.Password);
        await ShouldNotOpenAsync(updated, customer.Password);

        var opened = await browser.OpenAsync(await LinkAsync(updated));
        opened.Heading.Should().Be("Confirm your email address");
        opened.Text.Should().Contain(updated);
        await ShouldOpenAsync(customer.LoginId, customer.Password);
        var confirmed = await browser.SubmitAsync(opened, "Confirm");

        confirmed.Path.Should().Be("/confirm-email");
        confirmed.Confirmation.Should().Be($"Your login ID is now {updated}.");
        await ShouldNotOpenAsync(customer.LoginId, customer.Password);
        await ShouldOpenAsync(updated, customer.Password);
        var settings = await browser.SettingsAsync();
        settings.Heading.Should().Be("Account settings", "the session goes on");
        settings.Html.Should().Contain($"<span class=\"login-id\">{updated}</span>").And.NotContain(customer.LoginId);
        settings.Value("Account.Email").Should().Be(updated);
    }

    [Test]
    public async Task ConfirmsSignedOutAsWell()
    {
        var (customer, updated) = (await Portal.SeedAsync(), NewAddress());
        using var browser = await Portal.LogInAsync(customer);
        await RequestAsync(browser, updated, customer.Password);
        using var phone = Portal.NewBrowser();

        var confirmed = await phone.SubmitAsync(await phone.OpenAsync(await LinkAsync(updated)), "Confirm");

        confirmed.Confirmation.Should().Be($"Your login ID is now {updated}.");
        confirmed.Html.Should().NotContain(customer.LoginId);
        (await phone.SettingsAsync()).Heading.Should().Be("Log in");
        (await browser.SettingsAsync()).Value("Account.Email").Should().Be(updated);
    }

    [Test]
    public async Task TellsTheOldAddressTwiceAndNotesEachStep()
    {
        var (customer, updated) = (await Portal.SeedAsync(), NewAddress());
        var inbox = new Inbox(Portal, customer.LoginId);
        using var browser = await Portal.LogInAsync(customer);

        await RequestAsync(browser, updated, customer.Password);
        var requested = await inbox.NextAsync("A new email address for your account");
        await browser.SubmitAsync(await browser.OpenAsync(await LinkAsync(updated)), "Confirm");
        var changed = await inbox.NextAsync("Your email address has been changed");

        requested.Text.Should().Contain($"from {customer.LoginId} to {updated}").And.Contain("/account/settings").And.NotContain("token=");
        changed.Text.Should().Contain($"is now {updated}. You can no longer log in with {customer.LoginId}.");
        (await browser.OpenAsync("/account/activity")).Text.Should().MatchRegex("Email address changed.*Change of email address requested");
    }

    [TestCase("", "Enter your current password.")]
    [TestCase("not the password", "The current password is incorrect.")]
    public async Task NeedsTheCurrentPassword(string typed, string message)
    {
        var (customer, updated) = (await Portal.SeedAsync(), NewAddress());
        using var browser = await Portal.LogInAsync(customer);

        var page = await RequestAsync(browser, updated, typed, ("Account.FirstName", "Grace"));

        page.Errors.Should().Equal(message);
        page.ErrorAt("Account.CurrentPassword").Should().Be(message);
        page.HasFocus("Account.CurrentPassword").Should().BeTrue();
        page.IsOpen("account").Should().BeTrue();
        page.Value("Account.Email").Should().Be(updated, "what was typed is kept");
        page.Html.Should().NotContain("not the password");
        var reread = await browser.SettingsAsync();
        reread.Value("Account.FirstName").Should().Be("Ada", "nothing is saved");
        reread.Html.Should().NotContain(updated);
    }

    [Test]
    public async Task NeedsNoPasswordAsLongAsTheAddressStays()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        (await RequestAsync(browser, $" {customer.LoginId} ", "not the password", ("Account.FirstName", "Grace"))).Confirmation.Should().Be(Saved);

        (await browser.SettingsAsync()).Section("account").Should().NotContain("We have sent a link");
    }

    [TestCase("", "Enter your email address.")]
    [TestCase("someone", "Enter a valid email address.")]
    [TestCase("someone@example", "Enter a valid email address.")]
    [TestCase("{129}", "Use no more than 128 characters.")]
    public async Task SaysWhatIsWrongWithTheAddress(string typed, string message)
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);

        var page = await RequestAsync(browser, typed.Replace("{129}", $"{new string('a', 117)}@example.org"), customer.Password);

        page.Errors.Should().Equal(message);
        page.ErrorAt("Account.Email").Should().Be(message);
    }

    [Test]
    public async Task TellsAStrangerNothingOfAKnownAddress()
    {
        var (customer, owner) = (await Portal.SeedAsync(), await Portal.SeedAsync(new { firstName = "Blaise" }));
        using var browser = await Portal.LogInAsync(customer);

        var page = await RequestAsync(browser, owner.LoginId.ToUpperInvariant(), customer.Password);

        page.Confirmation.Should().Be(Saved);
        page.Section("account").Should().Contain(Pending(customer.LoginId, owner.LoginId.ToUpperInvariant()));
        var mail = await new Inbox(Portal, owner.LoginId).NextAsync("You already have an account");
        mail.Text.Should().StartWith("Hello Blaise,").And.NotContain("token=").And.NotContain(customer.LoginId);
        await ShouldOpenAsync(owner.LoginId, owner.Password);
    }

    [Test]
    public async Task GivesAnAddressToTheFirstCustomerWhoConfirmsIt()
    {
        var (first, second, wanted) = (await Portal.SeedAsync(), await Portal.SeedAsync(), NewAddress());
        using var one = await Portal.LogInAsync(first);
        using var two = await Portal.LogInAsync(second);
        var inbox = new Inbox(Portal, wanted);
        await RequestAsync(one, wanted, first.Password);
        var firstLink = await inbox.NextLinkAsync(LinkSubject);
        await RequestAsync(two, wanted, second.Password);
        var secondPage = await two.OpenAsync(await inbox.NextLinkAsync(LinkSubject));

        (await one.SubmitAsync(await one.OpenAsync(firstLink), "Confirm")).Confirmation.Should().Be($"Your login ID is now {wanted}.");

        ShouldBeVoid(await two.SubmitAsync(secondPage, "Confirm"));
        await ShouldOpenAsync(second.LoginId, second.Password);
    }

    [Test]
    public async Task GivesAnAddressToOneOfTwoThatConfirmAtTheSameTime()
    {
        var (first, second, wanted) = (await Portal.SeedAsync(), await Portal.SeedAsync(), NewAddress());
        using var one = await Portal.LogInAsync(first);
        using var two = await Portal.LogInAsync(second);
        var inbox = new Inbox(Portal, wanted);
        await RequestAsync(one, wanted, first.Password);
        var firstPage = await one.OpenAsync(await inbox.NextLinkAsync(LinkSubject));
        await RequestAsync(two, wanted, second.Password);
        var secondPage = await two.OpenAsync(await inbox.NextLinkAsync(LinkSubject));

        var answers = await Task.WhenAll(one.SubmitAsync(firstPage, "Confirm"), two.SubmitAsync(secondPage, "Confirm"));

        answers.Count(page => page.Confirmation == $"Your login ID is now {wanted}.").Should().Be(1);
        answers.Count(page => page.Errors.Contains(Void)).Should().Be(1);
    }

    [Test]
    public async Task WorksOnce()
    {
        var (customer, updated) = (await Portal.SeedAsync(), NewAddress());
        using var browser = await Portal.LogInAsync(customer);
        await RequestAsync(browser, updated, customer.Password);
        var link = await LinkAsync(updated);
        var opened = await browser.OpenAsync(link);
        await browser.SubmitAsync(opened, "Confirm");

        ShouldBeVoid(await browser.SubmitAsync(opened, "Confirm"));
        ShouldBeVoid(await browser.OpenAsync(link));
    }

    [Test]
    public async Task WorksForAnHourOnTheCustomersClock()
    {
        var (customer, updated) = (await Portal.SeedAsync(), NewAddress());
        await Portal.PostAsync("/test-support/clock", new { now = "2031-03-01T12:00:00Z", customer = customer.LoginId });
        using var browser = await Portal.LogInAsync(customer);
        using var phone = Portal.NewBrowser();
        await RequestAsync(browser, updated, customer.Password);
        var link = await LinkAsync(updated);
        await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT58M", customer = customer.LoginId });
        var opened = await phone.OpenAsync(link);
        opened.Errors.Should().BeEmpty();
        (await browser.SettingsAsync()).Section("account").Should().Contain(Pending(customer.LoginId, updated));

        await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT2M", customer = customer.LoginId });

        ShouldBeVoid(await phone.OpenAsync(link));
        ShouldBeVoid(await phone.SubmitAsync(opened, "Confirm"));
        (await browser.SettingsAsync()).Section("account").Should().NotContain("We have sent a link", "no change is pending");
    }

    [Test]
    public async Task LetsTheLatestRequestWin()
    {
        var (customer, first, second) = (await Portal.SeedAsync(), NewAddress(), NewAddress());
        var inbox = new Inbox(Portal, second);
        using var browser = await Portal.LogInAsync(customer);
        await RequestAsync(browser, first, customer.Password);
        await RequestAsync(browser, second, customer.Password);
        var superseded = await inbox.NextLinkAsync(LinkSubject);

        var page = await RequestAsync(browser, second, customer.Password);

        page.Section("account").Should().Contain(Pending(customer.LoginId, second)).And.NotContain(first);
        ShouldBeVoid(await browser.OpenAsync(await LinkAsync(first)));
        ShouldBeVoid(await browser.OpenAsync(superseded));
        (await browser.SubmitAsync(await browser.OpenAsync(await inbox.NextLinkAsync(LinkSubject)), "Confirm")).Confirmation.Should().EndWith($"{second}.");
    }

    [Test]
    public async Task IsVoidOnceItIsCanceled()
    {
        var (customer, updated) = (await Portal.SeedAsync(), NewAddress());
        using var browser = await Portal.LogInAsync(customer);
        var requested = await RequestAsync(browser, updated, customer.Password);
        var opened = await browser.OpenAsync(await LinkAsync(updated));

        var canceled = await browser.SubmitAsync(requested, "Cancel the change of email address");

        canceled.Confirmation.Should().Be("The change of your email address has been canceled.");
        canceled.IsOpen("account").Should().BeTrue();
        canceled.Section("account").Should().NotContain(updated);
        ShouldBeVoid(await browser.SubmitAsync(opened, "Confirm"));
        (await browser.OpenAsync("/account/activity")).Text.Should().Contain("Change of email address canceled");
        (await browser.SubmitAsync(requested, "Cancel the change of email address")).Status.Should().Be(HttpStatusCode.OK, "there is nothing left to cancel");
    }

    [Test]
    public async Task IsVoidOnceThePasswordWasUpdated()
    {
        var (customer, updated) = (await Portal.SeedAsync(), NewAddress());
        using var browser = await Portal.LogInAsync(customer);
        await RequestAsync(browser, updated, customer.Password);

        await browser.SubmitAsync(
            await browser.SettingsAsync(),
            "Update password",
            ("Password.CurrentPassword", customer.Password), ("Password.NewPassword", "seven quiet lanterns"), ("Password.RetypedPassword", "seven quiet lanterns"));

        ShouldBeVoid(await browser.OpenAsync(await LinkAsync(updated)));
        (await browser.SettingsAsync()).Section("account").Should().NotContain(updated);
    }

    [Test]
    public async Task VoidsAnEarlierLinkToChooseANewPassword()
    {
        var (customer, updated) = (await Portal.SeedAsync(), NewAddress());
        using var browser = await Portal.LogInAsync(customer);
        await browser.SubmitAsync(await browser.OpenAsync("/forgot-password"), "Send the link", ("Form.Email", customer.LoginId));
        var reset = await new Inbox(Portal, customer.LoginId).NextLinkAsync("Choose a new password");
        await RequestAsync(browser, updated, customer.Password);

        await browser.SubmitAsync(await browser.OpenAsync(await LinkAsync(updated)), "Confirm");

        (await browser.OpenAsync(reset)).Errors.Should().Equal([Void], "who has only the old mailbox must not get in");
    }

    [Test]
    public async Task AcceptsNoLinkForAnotherPurpose()
    {
        var (customer, updated) = (await Portal.SeedAsync(), NewAddress());
        using var browser = await Portal.LogInAsync(customer);
        await RequestAsync(browser, updated, customer.Password);
        var token = (await LinkAsync(updated)).Split("token=")[1];

        (await browser.OpenAsync($"/reset-password?token={token}")).Errors.Should().Equal(Void);
        ShouldBeVoid(await browser.OpenAsync($"/confirm-email?token={token[..50]}{(token[50] == 'A' ? 'B' : 'A')}{token[51..]}"));
        ShouldBeVoid(await browser.OpenAsync("/confirm-email"));
    }

    [Test]
    public async Task ChangesTheAccountOfTheLinkEvenIfAnotherCustomerIsLoggedIn()
    {
        var (customer, other, updated) = (await Portal.SeedAsync(), await Portal.SeedAsync(), NewAddress());
        using var browser = await Portal.LogInAsync(customer);
        using var others = await Portal.LogInAsync(other);
        await RequestAsync(browser, updated, customer.Password);

        await others.SubmitAsync(await others.OpenAsync(await LinkAsync(updated)), "Confirm");

        (await others.SettingsAsync()).Value("Account.Email").Should().Be(other.LoginId);
        (await browser.SettingsAsync()).Value("Account.Email").Should().Be(updated);
    }

    [Test]
    public async Task ChangesTheSpellingOfTheSameAddress()
    {
        var customer = await Portal.SeedAsync();
        var respelled = customer.LoginId.ToUpperInvariant();
        using var browser = await Portal.LogInAsync(customer);
        await RequestAsync(browser, respelled, customer.Password);

        (await browser.SubmitAsync(await browser.OpenAsync(await LinkAsync(respelled)), "Confirm")).Confirmation.Should().Be($"Your login ID is now {respelled}.");

        await ShouldOpenAsync(customer.LoginId, customer.Password);
    }

    [Test]
    public async Task RefusesAFormThatWasOpenedBeforeTheChange()
    {
        var (customer, updated) = (await Portal.SeedAsync(), NewAddress());
        using var browser = await Portal.LogInAsync(customer);
        await RequestAsync(browser, updated, customer.Password);
        var opened = await browser.SettingsAsync();
        await browser.SubmitAsync(await browser.OpenAsync(await LinkAsync(updated)), "Confirm");

        var page = await browser.SubmitAsync(opened, "Update account information", ("Account.CurrentPassword", customer.Password));

        page.Errors.Should().Contain(error => error.StartsWith("This section was changed elsewhere", StringComparison.Ordinal));
        (await browser.SettingsAsync()).Value("Account.Email").Should().Be(updated);
    }

    [Test]
    public async Task SavesNothingWhoseLinkCanNotBeSent()
    {
        // Nothing listens on the discard port.
        await using var portal = await PortalUnderTest.StartAsync("--Portal:Mail:Host=127.0.0.1", "--Portal:Mail:Port=9");
        var customer = await portal.SeedAsync();
        using var browser = await portal.LogInAsync(customer);

        var page = await RequestAsync(browser, NewAddress(), customer.Password, ("Account.FirstName", "Grace"));

        page.ErrorAt("Account.Email").Should().Be("We could not send an email to this address just now. Nothing was saved; try again.");
        var reread = await browser.SettingsAsync();
        reread.Value("Account.FirstName").Should().Be("Ada");
        reread.Section("account").Should().NotContain("We have sent a link");
    }

    [Test]
    public async Task LocksTheAccountAfterFiveWrongPasswordsInASession()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        for (var failure = 0; failure < 3; failure++)
        {
            await RequestAsync(browser, NewAddress(), "not the password");
        }

        for (var failure = 0; failure < 2; failure++)
        {
            await UpdatePasswordAsync(browser, "not the password");
        }

        var updated = NewAddress();
        (await RequestAsync(browser, updated, customer.Password)).ErrorAt("Account.CurrentPassword").Should().Be("Too many wrong passwords. Wait 15 minutes and try again.");
        (await UpdatePasswordAsync(browser, customer.Password)).ErrorAt("Password.CurrentPassword").Should().Be("Too many wrong passwords. Wait 15 minutes and try again.");
        await ShouldNotOpenAsync(customer.LoginId, customer.Password);
        (await browser.OpenAsync("/account/activity")).Text.Should().MatchRegex(
            "Login temporarily locked: too many wrong passwords.*(Change refused: wrong current password.*){4}");

        await Portal.PostAsync("/test-support/clock", new { advanceBy = "PT15M1S", customer = customer.LoginId });
        (await RequestAsync(browser, updated, customer.Password)).Confirmation.Should().Be(Saved);
    }

    [Test]
    public async Task ForgetsWrongPasswordsAfterTheRightOne()
    {
        var customer = await Portal.SeedAsync();
        using var browser = await Portal.LogInAsync(customer);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            foreach (var __ in Enumerable.Range(0, 4))
            {
                await RequestAsync(browser, NewAddress(), "not the password");
            }

            (await RequestAsync(browser, NewAddress(), customer.Password)).Confirmation.Should().Be(Saved);
        }
    }

    [Test]
    public async Task SpeaksFrench()
    {
        var (customer, updated) = (await Portal.SeedAsync(new { language = "fr" }), NewAddress());
        using var browser = Portal.NewBrowser("fr");
        await browser.SubmitAsync(await browser.OpenAsync("/login"), "Se connecter", ("Credentials.Email", customer.LoginId), ("Credentials.Password", customer.Password));

        var page = await browser.SubmitAsync(
            await browser.SettingsAsync(), "Mettre à jour les informations du compte", ("Account.Email", updated), ("Account.CurrentPassword", customer.Password));

        page.Section("account").Should().Contain($"Nous avons envoyé un lien à {updated}. Votre identifiant de connexion reste {customer.LoginId} tant que vous n’avez pas confirmé ce lien.");
        (await new Inbox(Portal, customer.LoginId).NextAsync("Une nouvelle adresse e-mail pour votre compte")).Text.Should().Contain("Bonjour Ada,");
        var opened = await browser.OpenAsync(await new Inbox(Portal, updated).NextLinkAsync("Confirmez votre nouvelle adresse e-mail"));
        opened.Heading.Should().Be("Confirmer votre adresse e-mail");
        (await browser.SubmitAsync(opened, "Confirmer")).Confirmation.Should().Be($"Votre identifiant de connexion est désormais {updated}.");
    }

    [Test]
    public async Task GivesUpAChangeThatIsConfirmedWhileItIsCanceled()
    {
        var (customer, updated) = (await Portal.SeedAsync(), NewAddress());
        using var browser = await Portal.LogInAsync(customer);
        await RequestAsync(browser, updated, customer.Password);
        var token = (await LinkAsync(updated)).Split("token=")[1];
        await using var canceling = Portal.Services.CreateAsyncScope();
        await using var confirming = Portal.Services.CreateAsyncScope();

        var confirm = confirming.ServiceProvider.GetRequiredService<ConfirmEmailChange>();
        (await confirm.FindEmailAsync(token, CancellationToken.None)).Should().Be(updated, "it is read before it is canceled");
        await canceling.ServiceProvider.GetRequiredService<CancelEmailChange>().ExecuteAsync(customer.Id, CancellationToken.None);

        (await confirm.ExecuteAsync(token, CancellationToken.None)).Should().BeNull();
        (await browser.SettingsAsync()).Value("Account.Email").Should().Be(customer.LoginId);
    }

    private static string NewAddress() => $"{Guid.NewGuid():N}@example.org";

    private static string Pending(string loginId, string updated) => $"We have sent a link to {updated}. Your login ID stays {loginId} until you confirm the link.";

    private static Task<string> LinkAsync(string address) => new Inbox(Portal, address).NextLinkAsync(LinkSubject);

    private static async Task<HtmlPage> RequestAsync(Browser browser, string email, string currentPassword, params (string Field, string? Value)[] typed) =>
        await browser.SubmitAsync(
            await browser.SettingsAsync(),
            "Update account information",
            [("Account.Email", email), ("Account.CurrentPassword", currentPassword), .. typed]);

    private static async Task<HtmlPage> UpdatePasswordAsync(Browser browser, string current) => await browser.SubmitAsync(
        await browser.SettingsAsync(),
        "Update password",
        ("Password.CurrentPassword", current), ("Password.NewPassword", "seven quiet lanterns"), ("Password.RetypedPassword", "seven quiet lanterns"));

    private static void ShouldBeVoid(HtmlPage page)
    {
        page.Errors.Should().Equal(Void);
        page.Html.Should().Contain("href=\"/account/settings?open=account\"").And.NotContain("name=\"token\"");
    }

    private static async Task ShouldOpenAsync(string loginId, string password) => (await LogInAsync(loginId, password)).Should().Be("/");

    private static async Task ShouldNotOpenAsync(string loginId, string password) => (await LogInAsync(loginId, password)).Should().Be("/login");

    private static async Task<string> LogInAsync(string loginId, string password)
    {
        using var browser = Portal.NewBrowser();
        return (await browser.LogInAsync(loginId, password)).Path;
    }
}
