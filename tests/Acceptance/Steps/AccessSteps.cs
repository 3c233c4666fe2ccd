using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>Which password opens the control panel.</summary>
[Binding]
public sealed class AccessSteps(Access access, Customer customer)
{
    [Then("{string} opens the control panel in a fresh browser")]
    [Then("{string} ouvre le panneau de contrôle dans un autre navigateur")]
    public Task PasswordIsAccepted(string password) => access.IsGrantedAsync(customer.Credentials with { Password = password });

    [Then("my password is unchanged")]
    [Then("my password still opens the control panel")]
    [Then("my password opens the control panel")]
    public Task MyPasswordIsAccepted() => access.IsGrantedAsync(customer.Credentials);

    [Then("my old password no longer does")]
    [Then("mon ancien mot de passe ne l'ouvre plus")]
    public Task MyOldPasswordIsRefused() => access.IsRefusedAsync(customer.Credentials with { Password = customer.FormerPassword });
}
