using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>Which email address counts while a change of it waits for confirmation, and afterwards.</summary>
[Binding]
public sealed class PendingEmailAddressSteps(ReadSettings read, Access access, Customer customer, Screen screen)
{
    [Then("I see that my new e-mail address is waiting for its link")]
    [Then("I see that the e-mail address is waiting for its link")]
    public Task ChangeIsPending() => read.EmailChangeIsPendingAsync();

    [Then("no change of e-mail address is waiting")]
    public Task NoChangeIsPending() => read.NoEmailChangeIsPendingAsync();

    [Then("I can ask for another one in my account settings")]
    public async Task AnotherLinkIsOffered() =>
        await (await screen.ConfirmEmail.AskForAnotherAsync()).Account.Form.Field("Email address").IsShownAsync();

    [Then("my new e-mail address opens the control panel")]
    public Task NewAddressIsAccepted() => access.IsGrantedAsync(customer.Credentials with { LoginId = customer.RequestedLoginId });

    [Then("my new e-mail address does not yet")]
    public Task NewAddressIsRefused() => access.IsRefusedAsync(customer.Credentials with { LoginId = customer.RequestedLoginId });

    [Then("my old e-mail address opens the control panel")]
    public Task OldAddressIsAccepted() => access.IsGrantedAsync(customer.Credentials);

    [Then("my old e-mail address no longer does")]
    public Task OldAddressIsRefused() => access.IsRefusedAsync(customer.Credentials with { LoginId = customer.FormerLoginId });
}
