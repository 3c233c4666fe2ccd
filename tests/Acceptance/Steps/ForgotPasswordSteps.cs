using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>Choosing a new password with an emailed link.</summary>
[Binding]
public sealed class ForgotPasswordSteps(ResetPassword reset, Screen screen, Customer customer, Access access)
{
    [Given("I have been e-mailed a link to choose a new password")]
    public Task HaveReceivedALink() => reset.StartAsync();

    [Given("I have chosen a new password by way of an e-mailed link")]
    [When("I choose a new password by way of an e-mailed link")]
    public Task ChooseWithALink() => reset.CompleteAsync();

    [When("I say that I have forgotten my password")]
    public Task RequestLink() => reset.RequestLinkAsync(customer.LoginId);

    [When("I say that I have forgotten the password of {string}")]
    public Task RequestLinkFor(string loginId) => reset.RequestLinkAsync(loginId);

    [When("I open the link e-mailed to me")]
    public Task OpenLink() => reset.OpenLinkAsync();

    [When("I choose the new password {string}")]
    public Task Choose(string password) => reset.ChooseAsync(password);

    [When("I try the new password {string}")]
    public Task Try(string password) => screen.ResetPassword.ChooseAsync(password);

    [Then("I am asked to look for a link in my inbox")]
    public Task IsAskedToCheckTheInbox() => screen.ForgotPassword.Form.ConfirmsAsync(
        screen.View.Shown($"If {customer.LoginId} is the login ID of an account, we have sent a link to it. It works once, for one hour."));

    [Then("the link still works")]
    public async Task LinkStillWorks()
    {
        await reset.ChooseAsync();
        await access.IsGrantedAsync(customer.Credentials);
    }

    [Then("I can ask for another link")]
    public Task AnotherLinkIsOffered() => screen.ResetPassword.AskForAnotherAsync();
}
