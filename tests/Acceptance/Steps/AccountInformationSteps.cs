using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>The section "Edit account information".</summary>
[Binding]
public sealed class AccountInformationSteps(Pages pages, Customer customer, CustomerFaker faker, SectionContents contents)
{
    [When("I update my account information")]
    [When("je mets à jour les informations de mon compte")]
    public async Task Update()
    {
        customer.Account = faker.Account();
        await pages.Settings.Account.UpdateAsync(customer.Account);
    }

    [Then("my account information is as I gave it when I became a customer")]
    public Task IsAsKnown() => pages.Settings.Account.Form.HoldsAsync(customer.Account);

    [Then("my account information is as I entered it")]
    [Then("my account information is as I entered it after a reload")]
    [Then("my account information is unchanged")]
    [Then("les informations de mon compte sont celles que j'ai saisies, même après rechargement")]
    public Task IsOnRecord() => contents.ExpectOnRecordAsync(pages.Settings.Account, customer.Account);
}
