using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class ForgotPasswordSteps(ResetPassword reset, Screen screen, Customer customer, Access access)
{
    [Given("I have been emailed a password reset link")]
    public Task HaveReceivedALink() => reset.StartAsync();

    [Given("I have reset my password with an emailed link")]
    [When("I reset my password with an emailed link")]
    public Task ChooseWithALink() => reset.CompleteAsync();

    [When("I ask for a password reset link")]
    public Task RequestLink() => reset.RequestLinkAsync(customer.LoginId);

    [When("I ask for another password reset link")]
    public Task RequestAnotherLink() => reset.RequestAnotherLinkAsync(customer.LoginId);

    [When("I ask for a password reset link for {string}")]
    public Task RequestLinkFor(string loginId) => reset.RequestLinkAsync(loginId);

    [When("I ask for a password reset link in capital letters")]
    public Task RequestLinkInCapitals() => reset.RequestLinkAsync(customer.LoginId.ToUpperInvariant());

    [When("I open the password reset link")]
    public Task OpenLink() => reset.OpenLinkAsync();

    [When("I choose the new password {string}")]
    public Task Choose(string password) => reset.ChooseAsync(password);

    [When("I try the new password {string}")]
    public Task Try(string password) => reset.TryAsync(password);

    [When("I try the current password as the new one")]
    public Task TryTheCurrentOne() => reset.TryAsync(customer.Password);

    [When("I retype the new password of the link differently")]
    public Task RetypeDifferently() => reset.TryRetypedDifferentlyAsync();

    [When("I choose a new password and press Enter in {string}")]
    public Task ChooseWithEnter(string field) => reset.ChooseWithEnterAsync(field);

    [Then("I am asked to check my inbox for a link")]
    public Task IsAskedToCheckTheInbox() => screen.ForgotPassword.Form.ConfirmsAsync(
        screen.View.Shown($"If {customer.LoginId} is the login ID of an account, we have sent a link to that address. It works once and expires after one hour."));

    [Then("the password reset link still works")]
    public async Task LinkStillWorks()
    {
        await reset.ChooseAsync();
        await access.IsGrantedAsync(customer.Credentials);
    }

    [Then("I can ask for a new link")]
    public Task AnotherLinkIsOffered() => screen.ResetPassword.AskForAnotherAsync();
}
