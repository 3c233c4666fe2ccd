using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class CustomerSteps(Registration registration, Customer customer, OtherCustomer other, Screen screen)
{
    [Given("I am a customer")]
    public Task IAmACustomer() => registration.EnsureAsync(customer);

    // The portal knows only registered customers.
    [Given("I am not a customer")]
    public void IAmNotACustomer()
    {
    }

    [Given("there is another customer")]
    public Task SomebodyElseIsACustomer() => other.RegisterAsync();

    [When("another customer logs in here")]
    public async Task AnotherCustomerLogsIn()
    {
        await other.RegisterAsync();
        await screen.Login.Form.SubmitAsync(other.Value.Credentials);
    }

    [Then("the other customer's account information is shown")]
    public Task OthersInformationIsShown() => screen.Settings.Account.Form.HoldsAsync(other.Value.Account);
}
