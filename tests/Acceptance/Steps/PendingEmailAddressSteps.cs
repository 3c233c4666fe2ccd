using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class PendingEmailAddressSteps(ReadSettings read, Access access, Customer customer, Screen screen)
{
    [Then("my email address change is pending")]
    public Task ChangeIsPending() => read.EmailChangeIsPendingAsync();

    [Then("no email address change is pending")]
    public Task NoChangeIsPending() => read.NoEmailChangeIsPendingAsync();

    [Then("I can ask for a new link in my account settings")]
    public async Task AnotherLinkIsOffered() =>
        await (await screen.ConfirmEmail.AskForAnotherAsync()).Account.Form.Field("Email address").IsShownAsync();

    [Then("the confirmation leads to my account settings")]
    public Task LeadsToTheSettings() => screen.ConfirmEmail.GoOnAsync();

    [Then("my new email address opens the control panel")]
    public Task NewAddressIsAccepted() => access.IsGrantedAsync(customer.Credentials with { LoginId = customer.RequestedLoginId });

    [Then("my new email address is refused")]
    public Task NewAddressIsRefused() => access.IsRefusedAsync(customer.Credentials with { LoginId = customer.RequestedLoginId });

    [Then("my old email address opens the control panel")]
    public Task OldAddressIsAccepted() => access.IsGrantedAsync(customer.Credentials);

    [Then("my old email address is refused")]
    public Task OldAddressIsRefused() => access.IsRefusedAsync(customer.Credentials with { LoginId = customer.FormerLoginId });
}
