using Microsoft.Playwright;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;
using PortalAcceptance.Portal.Pages.Tests.Browsing;
using PortalAcceptance.Portal.Pages.Tests.Catalog;
using PortalAcceptance.Portal.Tests.Support;

namespace PortalAcceptance.Portal.Pages.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class BrokenPortalTests
{
    private const string Saved = "Your billing information has been updated.";

    // Limits an expectation that ignores its timeout.
    private static readonly TimeSpan _endless = TimeSpan.FromMinutes(2);

    public static IEnumerable<TestCaseData> Ways =>
    [
        Way("another page after the login", visit => LogInAsync(visit), view => new CloudServersPage(view).ShownAsync(),
            """Expected the page "Cloud servers"; shown is "Log in", which says "The email address or password is incorrect." """),
        Way("no confirmation", visit => SaveBillingAsync(visit, "account-not-confirmed"), view => Billing(view).Form.ConfirmsAsync(Saved),
            $"""Expected the confirmation "{Saved}" in the section "Edit billing information"; it says nothing"""),
        Way("no confirmation in French", visit => SaveBillingAsync(visit, "account-not-confirmed"), view => Billing(view).Form.ConfirmsAsync(view.Shown(Saved)),
            """Expected the confirmation "Vos informations de facturation ont été mises à jour." in the section "Modifier les informations de facturation"; it says nothing""", language: "fr"),
        Way("another section confirmed", visit => ConfirmElsewhereAsync(visit), view => Billing(view).Form.ConfirmsAsync(Saved),
            $"""Expected the confirmation "{Saved}" in the section "Edit billing information"; it says nothing; the section "Edit account information" says "{Saved}" """),
        Way("an error instead of a confirmation", visit => SaveBillingAsync(visit, null, city: ""), view => Billing(view).Form.ConfirmsAsync(Saved),
            $"""Expected the confirmation "{Saved}" in the section "Edit billing information"; its alert says "Check these fields: Enter the city." """),
        Way("an error at the field alone", visit => SaveBillingAsync(visit, null, city: "", script: "document.querySelector('#billing [role=alert]').remove()"), view => Billing(view).Form.ConfirmsAsync(Saved),
            $"""Expected the confirmation "{Saved}" in the section "Edit billing information"; its field "City" says "Enter the city." """),
        Way("a confirmation instead of an error", visit => SaveBillingAsync(visit, "postal-code-unchecked", postalCode: "?"), view => Billing(view).Form.RefusesAsync("Enter a valid postal code."),
            $"""Expected the error "Enter a valid postal code." in the section "Edit billing information"; it says "{Saved}" """),
        Way("a confirmation in the other language", visit => SaveBillingAsync(visit, "confirmation-in-other-language"), view => Billing(view).Form.ConfirmsAsync(Saved),
            $"""Expected the confirmation "{Saved}" in the section "Edit billing information"; it says "Vos informations de facturation ont été mises à jour." """),
        Way("an error that is not tied to its field", visit => SaveBillingAsync(visit, "error-not-tied-to-field", city: ""), view => Billing(view).Form.Field("City").SaysAsync("Enter the city."),
            """Expected "Enter the city." at "City"; nothing is said there"""),
        Way("an error page", visit => SaveBillingAsync(visit, "billing-fails-after-saving"), view => Billing(view).Form.ConfirmsAsync(Saved),
            $"""Expected the confirmation "{Saved}" in the section "Edit billing information"; no section is shown on "Something went wrong on our side" """),
        Way("a value that was not saved", visit => SaveAccountAsync(visit, "account-not-saved"), view => Account(view).Form.HoldsAsync(new FormValues(new FieldValue("First name", "Grace")), "after a reload"),
            """ "First name" is "Ada" after a reload; expected "Grace" """),
        Way("another option than was chosen", visit => OpenAsync(visit, "billing"), view => Billing(view).Form.HoldsAsync(new FormValues(new FieldValue("Country", "Canada", IsChoice: true))),
            """ "Country" is "France"; expected "Canada" """),
        Way("a secret that is still there", visit => OpenAsync(visit, "card", "document.querySelector('[name=\"Card.Number\"]').value = '4242424242424242'"), view => Card(view).Form.HoldsAsync(new FormValues(new FieldValue("Card number", ""))),
            """ "Card number" is filled; expected it to be empty"""),
        Way("a card number in the page", visit => OpenAsync(visit, "card", "document.querySelector('main').dataset.card = '4242424242424242'"), view => view.HoldsNowhereAsync("4242424242424242", "the card number"),
            """Expected the card number nowhere in the page; "Account settings" holds it""", seconds: 60),
        Way("the old card on file", visit => OpenAsync(visit, "card"), view => new AccountSettingsPage(view).CardOnFile.ShowsAsync("Mastercard ending in 4444"),
            $"""Expected the group "Card on file" in the section "Edit credit card information" to show "Mastercard ending in 4444"; it says "Visa ending in 1111, expires 12/{Address.ExpirationYear}" """),
        Way("an option missing", visit => OpenAsync(visit, "billing", "document.querySelector('#billing option[value=CA]').remove()"), view => Billing(view).SubmitAsync(new FormValues(new FieldValue("Country", "Canada", IsChoice: true))),
            """ "Country" has no option "Canada"; it offers "Choose a country", "Afghanistan", "Åland Islands", "Albania" and 245 more"""),
        Way("a text field instead of a list", visit => OpenAsync(visit, "billing"), view => Billing(view).SubmitAsync(new FormValues(new FieldValue("City", "Lyon", IsChoice: true))),
            """ "City" has no option "Lyon"; it is not a list to choose from"""),
        Way("a field missing", visit => OpenAsync(visit, "billing", "document.querySelector('[name=\"Billing.City\"]').closest('.field').remove()"), view => Billing(view).SubmitAsync(new FormValues(new FieldValue("City", "Lyon"))),
            """Expected to fill the field "City" in the section "Edit billing information"; the fields there are "Billing name", "Company", "Address", "Address line 2" and 5 more"""),
        Way("a label changed", visit => OpenAsync(visit, "password", "document.querySelector('#password label').textContent = 'Old password'"), view => new AccountSettingsPage(view).Password.SubmitAsync(new PasswordChange("one", "two")),
            """Expected to fill the field "Current password" in the section "Update password"; the fields there are "Old password", "New password" and "Retype new password" """),
        Way("labels not tied to their fields", visit => OpenAsync(visit, "card", fault: "label-detached"), view => Card(view).SubmitAsync(new FormValues(new FieldValue("Card number", "4242424242424242"))),
            """Expected to fill the field "Card number" in the section "Edit credit card information"; the fields there have no names"""),
        Way("a button outside of its section", visit => OpenAsync(visit, "billing", "document.querySelector('main').append(document.querySelector('#billing .primary'))"), view => Billing(view).Form.Submit.ClickAsync(),
            """Expected to click the button "Update billing information" in the section "Edit billing information"; it stands elsewhere on the page, and the buttons where it belongs are "Edit billing information" and "Cancel" """),
        Way("a button disabled", visit => OpenAsync(visit, "billing", "document.querySelector('#billing .primary').disabled = true"), view => Billing(view).Form.Submit.ClickAsync(),
            """Expected to click the button "Update billing information" in the section "Edit billing information"; it is disabled""", seconds: 8),
        Way("a button covered", visit => OpenAsync(visit, "billing", "const cover = document.body.appendChild(document.createElement('div')); cover.style.cssText = 'position: fixed; inset: 0; z-index: 9'"), view => Billing(view).Form.Submit.ClickAsync(),
            """Expected to click the button "Update billing information" in the section "Edit billing information"; something covers it""", seconds: 8),
        Way("a section missing", visit => OpenAsync(visit, "billing", "document.getElementById('billing').remove()"), view => Billing(view).OpenAsync(),
            """Expected to click the button "Edit billing information" in the section "Edit billing information"; the sections shown on "Account settings" are "Update password", "Edit account information" and "Edit credit card information" """),
        Way("a section that stays closed", visit => OpenAsync(visit, "password", "document.querySelector('#billing .expander').replaceWith(document.querySelector('#billing .expander').cloneNode(true)); document.querySelector('#billing .expander').type = 'button'"), view => Billing(view).OpenAsync(),
            """Expected the section "Edit billing information" to be open; it is closed""", seconds: 8),
        Way("a section without its button", visit => OpenAsync(visit, "billing", "document.querySelector('#billing .primary').remove()"), view => Billing(view).IsOpenAsync(true),
            """Expected the section "Edit billing information" to be open; it has no button "Update billing information": the buttons there are "Edit billing information" and "Cancel" """),
        Way("a menu entry missing", visit => OpenMenuAsync(visit, "document.querySelector('nav a:nth-of-type(3)').remove()"), view => new AccountMenu(view).Option("Invoices").ClickAsync(),
            """Expected to click the entry "Invoices" in the menu "Account menu"; the entries there are "Settings", "Activity" and "Log out" """),
        Way("a menu with other entries", visit => OpenMenuAsync(visit), view => new AccountMenu(view).OffersAsync(["Settings", "Log out"]),
            """Expected the menu "Account menu" to offer "Settings" and "Log out"; it offers "Settings", "Activity", "Invoices" and "Log out" """),
        Way("a menu that stays closed", visit => OpenAsync(visit, "password"), view => new AccountMenu(view).Option("Invoices").ClickAsync(),
            """Expected to click the entry "Invoices" in the menu "Account menu"; no menu is shown on "Account settings" """),
        Way("a login ID cut short", visit => OpenAsync(visit, "password", fault: "menu-shortens-login-id"), view => new AccountMenu(view).Button("ada@example.org").IsShownAsync(),
            """Expected the button "ada@example.org" at the top of the page; the only button there is "ada.lovelace+*" """),
        Way("nothing noted", visit => OpenActivityAsync(visit), view => new ActivityPage(view).Entries.HasRowsAsync(1, "Password updated"),
            """Expected one row with "Password updated" in the table "Activity"; it has 1: "* Logged in 127.0.0.1" """),
        Way("a page in the other language", visit => OpenAsync(visit, "password"), view => new AccountSettingsPage(view with { Wording = Wording.For("en") }).ShownAsync(),
            """Expected the page "Account settings"; shown is "Paramètres du compte" """, language: "fr"),
        Way("a proxy's error page", visit => ShowAsync(visit, route => route.FulfillAsync(new() { Status = 502, Body = "Bad Gateway" })), view => new LoginPage(view).ShownAsync(),
            """Expected the page "Log in"; shown is a page without a main heading that says "Bad Gateway" """),
        Way("an empty page", visit => ShowAsync(visit, route => route.FulfillAsync(new() { Status = 200, ContentType = "text/html", Body = "" })), view => new LoginPage(view).ShownAsync(),
            """Expected the page "Log in"; shown is an empty page"""),
        Way("a page that never loads", visit => AnswerAsync(visit, _ => Task.CompletedTask), view => new LoginPage(view).GoToAsync(),
            """Expected the address /login to load; {portal}login did not load within 2 s"""),
        Way("a portal that is down", visit => AnswerAsync(visit, route => route.AbortAsync("connectionrefused")), view => new LoginPage(view).GoToAsync(),
            """Expected the address /login to load; net::ERR_CONNECTION_REFUSED at {portal}login""", seconds: 60),
        Way("a save that is never answered", visit => OpenAsync(visit, "billing", fault: "billing-never-answers"), view => SaveBillingAsync(view),
            """Expected * the section "Edit billing information"; the portal did not answer within 15 s""", seconds: 15),
        Way("a save that is never answered, and a click that did not wait", visit => OpenAsync(visit, "billing", "document.querySelector('#billing .primary').click()", fault: "billing-never-answers"), view => Billing(view).Form.ConfirmsAsync(Saved),
            $"""Expected the confirmation "{Saved}" in the section "Edit billing information"; the portal did not answer within 8 s""", seconds: 8),
        Way("no question before unsaved changes are lost", visit => OpenAsync(visit, "billing"), view => new LeaveQuestion(view).AskedAsync(Task.CompletedTask),
            """Expected the browser to ask whether to leave the page; it did not, and shown is "Account settings" """),
        Way("the focus elsewhere", visit => OpenAsync(visit, "billing", "document.querySelector('[name=\"Billing.City\"]').focus()"), view => Billing(view).Cancel.HasFocusAsync(),
            """Expected the focus to be on the button "Cancel" in the section "Edit billing information"; it is on "City" """),
    ];

    [TestCaseSource(nameof(Ways))]
    public async Task FailsInASentence(string language, Func<Visit, Task> breakIt, Func<PortalView, Task> expect, string sentence, int seconds)
    {
        await using var visit = await PagesRun.VisitAsync(language, Look.Desktop);
        await breakIt(visit);
        visit.Page.SetDefaultTimeout(0);

        var expecting = () => expect(visit.View with { Timeout = TimeSpan.FromSeconds(seconds) }).WaitAsync(_endless);

        var failure = (await expecting.Should().ThrowAsync<UnmetExpectationException>()).Which;
        var lines = failure.Message.Split(Environment.NewLine);
        lines[0].Should().Match(sentence.Trim().Replace("{portal}", visit.Portal.Address.ToString(), StringComparison.Ordinal));
        lines.Should().HaveCountLessThanOrEqualTo(25);
        failure.InnerException.Should().BeNull("its message would be printed as well");
    }

    [Test]
    public async Task KeepsWhatIsTypedIntoSecretFieldsToItself()
    {
        string[] secrets = ["an old password", "a new password", "4242424242424242", "a security code"];
        await using var visit = await PagesRun.VisitAsync("en", Look.Desktop);
        await OpenAsync(visit, "card", "for (const button of document.querySelectorAll('#password .primary, #card .primary')) button.remove()");
        var (password, card) = (new AccountSettingsPage(visit.View).Password, Card(visit.View));
        await password.Form.FillAsync(new PasswordChange(secrets[0], secrets[1]));
        await password.Form.Reveal("New password").ClickAsync();
        await card.Form.FillAsync(new CreditCard("Visa", secrets[2], new DateOnly(Address.ExpirationYear, 11, 1), secrets[3]));
        var impatient = visit.View with { Timeout = TimeSpan.FromSeconds(0.1) };

        foreach (var form in new[] { new AccountSettingsPage(impatient).Password.Form, Card(impatient).Form })
        {
            var submitting = () => form.Submit.ClickAsync();
            (await submitting.Should().ThrowAsync<UnmetExpectationException>()).Which.Message.Should().Contain("(filled)").And.NotContainAny(secrets);
        }
    }

    [Test]
    public async Task SaysSoWhenSomethingComesTooLate()
    {
        await using var visit = await PagesRun.VisitAsync("en", Look.Desktop);
        await visit.OpenAsync("/login");
        var waits = 0;

        var expecting = () => (visit.View with { Timeout = TimeSpan.FromSeconds(2) }).ExpectAsync(
            _ => waits++ == 0 ? throw new TimeoutException("too early") : Task.CompletedTask, _ => Task.FromResult("Expected one thing; another is seen"));

        (await expecting.Should().ThrowAsync<UnmetExpectationException>()).WithMessage("Expected one thing; another is seen (it came true only after 2 s)*");
    }

    [Test]
    public async Task KnowsWhichTabIsUnanswered()
    {
        await using var visit = await PagesRun.VisitAsync("en", Look.Desktop);
        await OpenAsync(visit, "billing", fault: "billing-never-answers");
        var other = visit.View with { Page = await visit.Page.Context.NewPageAsync() };
        await other.GoToAsync("/account/settings?open=billing");
        await other.Page.RunAndWaitForRequestAsync(
            () => other.Page.EvaluateAsync("document.querySelector('#billing .primary').click()"), request => request.Method == "POST");

        (other.Navigation.IsUnanswered, visit.View.Navigation.IsUnanswered).Should().Be((true, false));
    }

    // A case gets more seconds if a precondition must be met first, or if it fails immediately.
    private static TestCaseData Way(
        string name, Func<Visit, Task> breakIt, Func<PortalView, Task> expect, string sentence, string language = "en", int seconds = 2) =>
        new TestCaseData(language, breakIt, expect, sentence, seconds).SetName($"{{m}}: {name}");

    private static SettingsSection<AccountInformation> Account(PortalView view) => new AccountSettingsPage(view).Account;

    private static SettingsSection<BillingInformation> Billing(PortalView view) => new AccountSettingsPage(view).Billing;

    private static SettingsSection<CreditCard> Card(PortalView view) => new AccountSettingsPage(view).Card;

    private static async Task LogInAsync(Visit visit)
    {
        var page = await new LoginPage(visit.View).GoToAsync();
        await visit.LandAsync(() => page.Form.SubmitAsync(new Credentials("nobody@example.org", "not the password")));
    }

    // Opens a settings section, then runs a script that breaks the page.
    private static async Task OpenAsync(Visit visit, string section, string script = "", string? fault = null)
    {
        await visit.LogInAsync(People.Settled);
        if (fault is not null)
        {
            await visit.Portal.PostAsync("/test-support/faults", new { name = fault, customer = visit.Customer!.LoginId });
        }

        await visit.OpenAsync($"/account/settings?open={section}");
        await visit.Page.EvaluateAsync(script);
    }

    private static async Task SaveBillingAsync(Visit visit, string? fault, string city = "Lyon", string postalCode = "75001", string script = "")
    {
        await OpenAsync(visit, "billing", fault: fault);
        await visit.LandAsync(() => Billing(visit.View).SubmitAsync(new FormValues(new FieldValue("City", city), new FieldValue("Postal code", postalCode))));
        await visit.Page.EvaluateAsync(script);
    }

    private static async Task SaveBillingAsync(PortalView view)
    {
        await Billing(view).Form.Submit.ClickAsync();
        await Billing(view).Form.ConfirmsAsync(Saved);
    }

    private static async Task SaveAccountAsync(Visit visit, string fault)
    {
        await OpenAsync(visit, "account", fault: fault);
        await visit.LandAsync(() => Account(visit.View).SubmitAsync(new FormValues(new FieldValue("First name", "Grace"))));
        await visit.OpenAsync("/account/settings?open=account");
    }

    private static Task ConfirmElsewhereAsync(Visit visit) => SaveBillingAsync(visit, null, script:
        """
        document.getElementById('account-body').hidden = false;
        document.getElementById('account-status').replaceWith(document.getElementById('billing-status'));
        """);

    private static async Task OpenMenuAsync(Visit visit, string script = "")
    {
        await OpenAsync(visit, "password", script);
        await new AccountMenu(visit.View).OpenAsync(visit.Customer!.LoginId);
    }

    private static async Task OpenActivityAsync(Visit visit)
    {
        await visit.LogInAsync(People.Settled);
        await visit.OpenAsync("/account/activity");
    }

    private static async Task ShowAsync(Visit visit, Func<IRoute, Task> answer)
    {
        await AnswerAsync(visit, answer);
        await visit.OpenAsync("/login");
    }

    private static Task AnswerAsync(Visit visit, Func<IRoute, Task> answer) => visit.Page.RouteAsync("**/login", answer);
}
