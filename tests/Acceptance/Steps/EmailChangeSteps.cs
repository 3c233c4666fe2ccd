using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>Changing the e-mail address, which is the login ID, by way of a link sent to the new one.</summary>
[Binding]
public sealed class EmailChangeSteps(
    Pages pages, Customer customer, CustomerFaker faker, CustomerRegistry registry, ScenarioBrowsers browsers, SectionSteps sections, LoginSteps login, EmailedLink link, CurrentForm current)
{
    private const string LinkSubject = "Confirm your new email address";

    private string _requested = "";

    private Customer? _other;

    [Given("I have asked for another e-mail address")]
    public async Task IHaveAskedForAnother()
    {
        await sections.IAmEditingMyAccountInformation();
        await RequestAnother();
        await IsConfirmed();
    }

    [Given("I have been sent a link there")]
    public async Task IHaveBeenSentALink() => link.Receive(
        await registry.EmailedLinkAsync(_requested, LinkSubject), async address => (await pages.ConfirmEmail.OpenAsync(address)).Form);

    [Given("I have changed my e-mail address")]
    public async Task IHaveChangedMyAddress()
    {
        await IHaveAskedForAnother();
        await ConfirmTheLink();
        await IAmToldThatItIsMyLoginId();
    }

    [Given("somebody else is a customer")]
    public Task SomebodyElseIsACustomer() => registry.RegisterAsync(_other = faker.Customer());

    [When("I enter another e-mail address and my current password")]
    public Task RequestAnother() => RequestAsync(faker.EmailAddress(), customer.Password);

    [When("I enter another e-mail address and no password")]
    public Task RequestWithoutPassword() => RequestAsync(faker.EmailAddress(), "");

    [When("I enter another e-mail address and a wrong password")]
    public Task RequestWithAWrongPassword() => RequestAsync(faker.EmailAddress(), faker.Password());

    [When("I enter another e-mail address in capital letters and my current password")]
    public Task RequestInCapitals() => RequestAsync(faker.EmailAddress(), customer.Password, address => address.ToUpperInvariant());

    [When("I enter another e-mail address with blanks around and my current password")]
    public Task RequestWithBlanks() => RequestAsync(faker.EmailAddress(), customer.Password, WithBlanks);

    [When("I enter my own e-mail address with blanks around and no password")]
    public Task EnterMyOwnWithBlanks() => RequestAsync(customer.LoginId, "", WithBlanks);

    [When("I enter the e-mail address of that customer and my current password")]
    public Task RequestTheOthers() => RequestAsync(_other!.LoginId, customer.Password);

    [When("I enter {string} as {string}, another e-mail address and my current password")]
    public async Task RequestTogetherWith(string text, string field)
    {
        await current.Form.FillAsync(new FormValues(new FieldValue(field, text)));
        await RequestAnother();
    }

    [When("I ask for yet another e-mail address")]
    public async Task RequestYetAnother()
    {
        await RequestAnother();
        await IsConfirmed();
    }

    [When("I open the link sent to my new e-mail address")]
    public async Task OpenTheLink()
    {
        await IHaveBeenSentALink();
        await link.OpenAsync();
    }

    [When("I confirm the link sent to my new e-mail address")]
    public async Task ConfirmTheLink()
    {
        await OpenTheLink();
        await pages.ConfirmEmail.ConfirmAsync();
        (customer.FormerLoginId, customer.LoginId) = (customer.LoginId, _requested);
    }

    [When("I confirm the link sent to my new e-mail address in another browser")]
    public async Task ConfirmTheLinkElsewhere()
    {
        pages.View = await browsers.OpenAsync();
        await ConfirmTheLink();
    }

    [When("I cancel the change of e-mail address")]
    public Task Cancel() => pages.Settings.CancelEmailChange.ClickAsync();

    [Then("I am told that my new e-mail address is my login ID")]
    public Task IAmToldThatItIsMyLoginId() =>
        current.Form.ConfirmsAsync(pages.View.Shown($"Your login ID is now {_requested}."));

    [Then("the link leads to the confirmation")]
    public async Task TheLinkStillWorks()
    {
        await pages.ConfirmEmail.ConfirmAsync();
        await IAmToldThatItIsMyLoginId();
    }

    [Then("I see the other e-mail address, and no password")]
    public async Task ISeeTheOther()
    {
        current.Section = pages.Settings.Account;
        await current.Form.Field("Email address").HoldsAsync(_requested);
        await current.Form.Field("Current password").HoldsAsync("");
    }

    [Then("I can ask for another one in my account settings")]
    public async Task ICanAskForAnother()
    {
        await pages.ConfirmEmail.AskForAnother.ClickAsync();
        await pages.Settings.Account.Form.Field("Email address").IsShownAsync();
    }

    [Then("my new e-mail address opens the control panel")]
    public Task TheNewOneOpens() => login.ExpectOpenAsync(new Credentials(_requested, customer.Password));

    [Then("my new e-mail address does not yet")]
    public Task TheNewOneIsRefused() => login.ExpectRefusedAsync(new Credentials(_requested, customer.Password));

    [Then("my old e-mail address opens the control panel")]
    public Task TheOldOneOpens() => login.ExpectOpenAsync(customer.Credentials);

    [Then("my old e-mail address no longer does")]
    public Task TheOldOneIsRefused() => login.ExpectRefusedAsync(customer.Credentials with { LoginId = customer.FormerLoginId });

    [Then("I see that my new e-mail address is waiting for its link")]
    [Then("I see that the e-mail address is waiting for its link")]
    public async Task IsWaiting()
    {
        await OpenTheSectionAfreshAsync();
        await pages.Settings.Account.Region.ShowsAsync(
            pages.View.Shown($"We have sent a link to {_requested}. Your login ID stays {customer.LoginId} until it is opened."));
    }

    [Then("no change of e-mail address is waiting")]
    public async Task NoneIsWaiting()
    {
        await OpenTheSectionAfreshAsync();
        await pages.Settings.Account.Form.Field("Email address").HoldsAsync(customer.LoginId);
        await pages.Settings.CancelEmailChange.IsHiddenAsync();
    }

    [Then("my old e-mail address has been told which one I asked for")]
    public Task TheOldOneIsToldOfTheRequest() => ExpectToldAsync(customer.LoginId, "A new email address for your account", _requested);

    [Then("my old e-mail address has been told that it no longer opens my account")]
    public Task TheOldOneIsToldOfTheChange() => ExpectToldAsync(customer.FormerLoginId, "Your email address has been changed", customer.LoginId);

    [Then("that customer has been told of it, and was sent no link")]
    public async Task TheOtherIsTold()
    {
        var (subject, expected) = ((await registry.OnlyEmailAsync(_other!.LoginId)).Subject, pages.View.Shown("You already have an account"));
        UnmetExpectationException.ThrowUnless(subject == expected, $"Expected the email \"{expected}\" to {_other.LoginId}; it was sent \"{subject}\"");
    }

    private static string WithBlanks(string address) => $"  {address} ";

    private async Task ExpectToldAsync(string recipient, string subject, string told)
    {
        var email = await registry.LatestEmailAsync(recipient, subject);
        UnmetExpectationException.ThrowUnless(
            email.Text.Contains(told, StringComparison.Ordinal), $"Expected the email \"{email.Subject}\" to {recipient} to name {told}; it does not");
    }

    private Task IsConfirmed() => current.Form.ConfirmsAsync(pages.View.Shown("Your account information has been updated."));

    private Task RequestAsync(string address, string password, Func<string, string>? type = null)
    {
        _requested = address;
        return pages.Settings.Account.SubmitAsync(new EmailChange(type?.Invoke(address) ?? address, password));
    }

    private async Task OpenTheSectionAfreshAsync()
    {
        await pages.Settings.ReloadAsync();
        await pages.Settings.Account.OpenAsync();
    }
}
