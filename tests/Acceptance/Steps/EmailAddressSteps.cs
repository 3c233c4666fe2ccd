using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>Changing the email address, which is the login ID.</summary>
[Binding]
public sealed class EmailAddressSteps(ChangeEmailAddress change, Customer customer, OtherCustomer other, Screen screen)
{
    [Given("I have asked for another e-mail address")]
    public Task HaveAskedForAnother() => change.StartAsync();

    [Given("I have been sent a link there")]
    public Task HaveReceivedTheLink() => change.ReceiveLinkAsync();

    [Given("I have changed my e-mail address")]
    public Task HaveChangedIt() => change.CompleteAsync();

    [When("I enter another e-mail address and my current password")]
    public Task Request() => change.TryAnotherAsync(customer.Password);

    [When("I enter another e-mail address and no password")]
    public Task RequestWithoutPassword() => change.TryAnotherAsync("");

    [When("I enter another e-mail address and a wrong password")]
    public Task RequestWithAWrongPassword() => change.TryAnotherWithAWrongPasswordAsync();

    [When("I enter another e-mail address in capital letters and my current password")]
    public Task RequestInCapitals() => change.TryAnotherAsync(customer.Password, typed: address => address.ToUpperInvariant());

    [When("I enter another e-mail address with blanks around and my current password")]
    public Task RequestWithSpaces() => change.TryAnotherAsync(customer.Password, typed: WithSpaces);

    [When("I enter my own e-mail address with blanks around and no password")]
    public Task EnterMyOwnWithSpaces() => change.TryAsync(customer.LoginId, "", typed: WithSpaces);

    [When("I enter the e-mail address of that customer and my current password")]
    public Task RequestTheOthers() => change.TryAsync(other.Value.LoginId, customer.Password);

    [When("I enter {string} as {string}, another e-mail address and my current password")]
    public Task RequestTogetherWith(string text, string field) => change.TryAnotherTogetherWithAsync(new FieldValue(field, text));

    [When("I ask for yet another e-mail address")]
    public Task RequestYetAnother() => change.RequestAnotherAsync();

    [When("I open the link sent to my new e-mail address")]
    public Task OpenLink() => change.OpenLinkAsync();

    [When("I confirm the link sent to my new e-mail address")]
    public Task ConfirmLink() => change.ConfirmLinkAsync();

    [When("I confirm the link sent to my new e-mail address in another browser")]
    public Task ConfirmLinkInAnotherBrowser() => change.ConfirmLinkInAnotherBrowserAsync();

    [When("I cancel the change of e-mail address")]
    public Task Cancel() => screen.Settings.CancelEmailChange.ClickAsync();

    [Then("I am told that my new e-mail address is my login ID")]
    public Task IsCompleted() => change.IsCompletedAsync();

    [Then("the link leads to the confirmation")]
    public Task LinkStillWorks() => change.ConfirmAsync();

    [Then("I see the other e-mail address, and no password")]
    public Task RequestIsShown() => screen.Settings.Account.Form.HoldsAsync(new EmailChange(customer.RequestedLoginId, ""));

    private static string WithSpaces(string address) => $"  {address} ";
}
