using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class AccountInformationSteps(UpdateAccountInformation update, ReadSettings read, Screen screen, Customer customer)
{
    [Given("my time zone is stored as {string}")]
    public void TimeZoneIs(string timeZone) => customer.TimeZone = timeZone;

    [When("I update my account information")]
    public Task Update() => update.UpdateAsync();

    [When("I remove my company and my phone number")]
    public Task RemoveOptions() => update.RemoveOptionsAsync();

    [Then("my account information is shown as registered")]
    public Task IsShownAsRegistered() => screen.Settings.Account.Form.HoldsAsync(customer.Account);

    [Then("my account information is stored as I entered it")]
    public Task IsStoredAsEntered() => read.AccountIsStoredAsync();

    [Then("my account information is unchanged")]
    public Task IsUnchanged() => read.AccountIsStoredAsync();
}
