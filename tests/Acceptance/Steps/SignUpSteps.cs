using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>Becoming a customer.</summary>
[Binding]
public sealed class SignUpSteps(Pages pages, Customer customer, CustomerRegistry registry, ScenarioBrowsers browsers, CurrentForm current)
{
    private PortalView? _stranger;

    [Given("I have just signed up")]
    [Given("je viens de m'inscrire")]
    public async Task IHaveJustSignedUp()
    {
        await SignUp();
        await IAmAskedToCheckMyInbox();
    }

    [When("I sign up")]
    public async Task SignUp()
    {
        await OpenSignUpAsync();
        await pages.SignUp.SignUpAsync(customer.SignUp);
    }

    [When("I sign up without my {string}")]
    public async Task SignUpWithout(string field)
    {
        await OpenSignUpAsync();
        await pages.SignUp.Form.FillAsync(customer.SignUp);
        await pages.SignUp.Form.SubmitAsync(new FormValues(new FieldValue(field, "")));
    }

    [When("a stranger signs up with my e-mail address")]
    public async Task AStrangerSignsUp()
    {
        _stranger = await browsers.OpenAsync();
        await (await new SignUpPage(_stranger).GoToAsync()).SignUpAsync(customer.SignUp with { FirstName = "Mallory" });
    }

    [Then("I am asked to check my inbox")]
    public Task IAmAskedToCheckMyInbox() => ExpectCheckInboxAsync(pages.View);

    [Then("the stranger is asked to check the inbox")]
    public Task TheStrangerIsAskedToCheckTheInbox() => ExpectCheckInboxAsync(_stranger!);

    [Then("I am sent an e-mail with my login ID and a password")]
    public async Task IAmSentMyLoginIdAndAPassword()
    {
        var welcome = await registry.WelcomeEmailAsync(customer);
        UnmetExpectationException.ThrowUnless(
            welcome.Text.Contains(customer.LoginId, StringComparison.Ordinal), $"Expected the login ID {customer.LoginId} in the email \"{welcome.Subject}\"; it is not there");
        var length = registry.PasswordIn(welcome).Length;
        UnmetExpectationException.ThrowUnless(length >= 12, $"Expected a password of at least 12 characters in the email \"{welcome.Subject}\"; it has {length}");
    }

    private async Task OpenSignUpAsync()
    {
        await pages.SignUp.GoToAsync();
        current.Form = pages.SignUp.Form;
    }

    private Task ExpectCheckInboxAsync(PortalView view) => new SignUpPage(view).Form.ConfirmsAsync(
        view.Shown($"Check your inbox. We have sent your login ID and password to {customer.LoginId}."));
}
