using System.Globalization;
using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Steps;

// What the customer has before the scenario begins; everything else differs from customer to customer.
[Binding]
internal sealed class CustomerDataSteps(Customer customer, CustomerFaker faker, QuotedTexts texts)
{
    [Given("my optional fields are filled in")]
    public void OptionsAreFilled() => (customer.Account, customer.Billing) = (faker.Account(), faker.Billing(customer.Billing.Country));

    [Given("my optional fields are empty")]
    public void OptionsAreEmpty() => (customer.Account, customer.Billing) = (
        customer.Account with { Company = "", Phone = "" },
        customer.Billing with { Company = "", AddressLine2 = "", TaxId = "", InvoiceEmail = "" });

    [Given("my address is in {string}")]
    public void AddressIsIn(string country) => customer.Billing = faker.Billing(texts.Canonical(country));

    [Given("my plan is {string}")]
    public void PlanIs(string plan) => customer.Plan = Plan.Named(texts.Canonical(plan));

    [Given("I have no billing information yet")]
    public void BillingIsMissing() => customer.IsWithoutBillingAtFirst = true;

    [Given("I have no card on file")]
    public void CardIsMissing() => customer.IsWithoutCardAtFirst = true;

    [Given("I signed up on {string}")]
    public void SignedUpOn(string time) => customer.SignedUpAt = customer.At(DateTime.Parse(time, CultureInfo.InvariantCulture));
}
