using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class AccessSteps(Access access, Customer customer)
{
    [Then("{string} opens the control panel in another browser")]
    public Task PasswordIsAccepted(string password) => access.IsGrantedAsync(customer.Credentials with { Password = password });

    [Then("my new password opens the control panel in another browser")]
    public Task MyNewPasswordIsAccepted() => access.IsGrantedAsync(customer.Credentials);

    [Then("my password opens the control panel")]
    public Task MyPasswordIsAccepted() => access.IsGrantedAsync(customer.Credentials);

    [Then("my password is unchanged")]
    public Task MyPasswordIsUnchanged() => access.IsUnchangedAsync(customer.Credentials);

    [Then("{string} does not open the control panel")]
    public Task PasswordIsRefused(string password) => access.IsRefusedAsync(customer.Credentials with { Password = password });

    [Then("my password is refused")]
    public Task MyPasswordIsRefused() => access.IsRefusedAsync(customer.Credentials);

    [Then("my old password is refused")]
    public Task MyOldPasswordIsRefused() => access.IsRefusedAsync(customer.Credentials with { Password = customer.FormerPassword });
}
