using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.Acceptance.Tasks;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

[Binding]
internal sealed class UnsavedChangesSteps(LeavePage leave, Screen screen, Customer customer, CustomerFaker faker)
{
    [When("I cancel")]
    public Task Cancel() => screen.Section.Cancel.ClickAsync();

    [When("I cancel with the keyboard")]
    public Task CancelWithTheKeyboard() => screen.Section.Cancel.PressAsync("Enter");

    [When("I change my first name and change it back")]
    public async Task TypeOverAndBack()
    {
        await screen.Form.Field("First name").FillAsync(faker.Text(5));
        await screen.Form.Field("First name").FillAsync(customer.Account.FirstName);
    }

    [When("I change my first name and cancel")]
    public async Task TypeAndCancel()
    {
        await screen.Form.Field("First name").FillAsync(faker.Text(5));
        await Cancel();
    }

    [When("I type only my current password")]
    public Task TypeMyPassword() => screen.Form.Field("Current password").FillAsync(customer.Password);

    [When("I leave by following a link")]
    public Task LeaveByALink() => leave.ByLinkAsync();

    [When("I leave by reloading the page")]
    public void LeaveByReloading() => leave.ByReloading();

    [When("I leave by closing the page")]
    public void LeaveByClosing() => leave.ByClosing();

    [When("I leave by saving my account information")]
    public Task LeaveBySaving() => leave.BySavingAccountInformationAsync();

    [When("I save my billing information without changing it")]
    public void SaveBilling() => leave.BySavingBillingInformation();

    [When("I stay")]
    public Task Stay() => leave.StayAsync();

    [When("I leave anyway")]
    public Task LeaveAnyway() => leave.LeaveAnywayAsync();

    [Then("I am asked whether to leave")]
    public Task IAmAsked() => leave.IsQuestionedAsync();

    [Then("I was not asked whether to leave")]
    public void IWasNotAsked() => leave.IsNotQuestioned();

    [Then("the focus stays on Cancel")]
    public Task CancelHasFocus() => screen.Section.Cancel.HasFocusAsync();
}
