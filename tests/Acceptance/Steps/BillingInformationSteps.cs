using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class BillingInformationSteps(UpdateBillingInformation update, ReadSettings read, Screen screen, Customer customer)
{
    [When("I update my billing information")]
    public Task Update() => update.UpdateAsync();

    [When("I update my billing information in the account settings")]
    public Task UpdateInSettings() => update.UpdateInSettingsAsync();

    [When("I enter an address in {}")]
    public Task EnterAddress(string country) => update.UpdateInAsync(country);

    [When("I remove my optional billing information")]
    public Task RemoveOptions() => update.RemoveOptionsAsync();

    [When("I enter {} and the postal code {string}")]
    public Task EnterCountryAndPostalCode(string country, string postalCode) => update.TryPostalCodeAsync(country, postalCode);

    [Then("my billing information is shown as registered")]
    public Task IsShownAsRegistered() => screen.Settings.Billing.Form.HoldsAsync(customer.Billing);

    [Then("my billing information is stored as I entered it")]
    public Task IsStoredAsEntered() => read.BillingIsStoredAsync();

    [Then("my billing information is unchanged")]
    public Task IsUnchanged() => read.BillingIsStoredAsync();
}
