using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class EmailAddressSteps(ChangeEmailAddress change, Customer customer, OtherCustomer other, Screen screen)
{
    [Given("I have requested a new email address")]
    public Task HaveAskedForAnother() => change.StartAsync();

    [Given("I have received the confirmation link")]
    public Task HaveReceivedTheLink() => change.ReceiveLinkAsync();

    [Given("I have changed my email address")]
    public Task HaveChangedIt() => change.CompleteAsync();

    [Given("I have canceled a change of my email address")]
    public Task HaveCanceled() => change.CancelAsync();

    [When("I enter a new email address and my current password")]
    public Task Request() => change.TryAnotherAsync(customer.Password);

    [When("I enter a new email address of {int} characters and my current password")]
    public Task RequestOfLength(int length) => change.TryAnotherOfLengthAsync(length);

    [When("I enter a new email address and no password")]
    public Task RequestWithoutPassword() => change.TryAnotherAsync("");

    [When("I enter a new email address and a wrong password")]
    public Task RequestWithAWrongPassword() => change.TryAnotherWithAWrongPasswordAsync();

    [When("I enter a new email address in capital letters and my current password")]
    public Task RequestInCapitals() => change.TryAnotherAsync(customer.Password, typed: address => address.ToUpperInvariant());

    [When("I enter a new email address with surrounding spaces and my current password")]
    public Task RequestWithSpaces() => change.TryAnotherAsync(customer.Password, typed: WithSpaces);

    [When("I enter my current email address with surrounding spaces and no password")]
    public Task EnterMyOwnWithSpaces() => change.TryAsync(customer.LoginId, "", typed: WithSpaces);

    [When("I enter the other customer's email address and my current password")]
    public Task RequestTheOthers() => change.TryAsync(other.Value.LoginId, customer.Password);

    [When("I enter {string} as {string}, a new email address and my current password")]
    public Task RequestTogetherWith(string text, string field) => change.TryAnotherTogetherWithAsync(new FieldValue(field, text));

    [When("I request a different email address")]
    public Task RequestYetAnother() => change.RequestAnotherAsync();

    [When("I request the same email address again")]
    public Task RequestAgain() => change.RequestAgainAsync();

    [When("I open the confirmation link")]
    public Task OpenLink() => change.OpenLinkAsync();

    [When("I confirm my new email address")]
    public Task ConfirmLink() => change.ConfirmLinkAsync();

    [When("I confirm my new email address in another browser")]
    public Task ConfirmLinkInAnotherBrowser() => change.ConfirmLinkInAnotherBrowserAsync();

    [When("I confirm my new email address in two tabs")]
    public Task ConfirmLinkInTwoTabs() => change.ConfirmLinkInTwoTabsAsync();

    [When("I cancel the email address change")]
    public Task Cancel() => screen.Settings.CancelEmailChange.ClickAsync();

    [Then("I am told that my new email address is my login ID")]
    public Task IsCompleted() => change.IsCompletedAsync();

    [Then("the confirmation link still works")]
    public Task LinkStillWorks() => change.ConfirmAsync();

    [Then("I see the new email address, and no password")]
    public Task RequestIsShown() => screen.Settings.Account.Form.HoldsAsync(new EmailChange(customer.RequestedLoginId, ""));

    private static string WithSpaces(string address) => $"  {address} ";
}
