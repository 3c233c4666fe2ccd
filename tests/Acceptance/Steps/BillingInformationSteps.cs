using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

/// <summary>The section "Edit billing information".</summary>
[Binding]
public sealed class BillingInformationSteps(Pages pages, Customer customer, CustomerFaker faker, SectionContents contents)
{
    [When("I update my billing information")]
    [When("je mets à jour mes informations de facturation")]
    public async Task Update()
    {
        customer.Billing = faker.Billing();
        await pages.Settings.Billing.UpdateAsync(customer.Billing);
    }

    [When("I enter {} and the postal code {string}")]
    public Task EnterCountryAndPostalCode(string country, string postalCode) => pages.Settings.Billing.SubmitAsync(new FormValues(
        new FieldValue("Country", country.Replace("the ", ""), IsChoice: true),
        new FieldValue("State or province", CustomerFaker.StateOrProvince(country)),
        new FieldValue("Postal code", postalCode)));

    [Then("my billing information is as I gave it when I became a customer")]
    public Task IsAsKnown() => pages.Settings.Billing.Form.HoldsAsync(customer.Billing);

    [Then("my billing information is as I entered it")]
    [Then("my billing information is as I entered it after a reload")]
    [Then("my billing information is unchanged")]
    [Then("mes informations de facturation sont celles que j'ai saisies, même après rechargement")]
    public Task IsOnRecord() => contents.ExpectOnRecordAsync(pages.Settings.Billing, customer.Billing);
}
