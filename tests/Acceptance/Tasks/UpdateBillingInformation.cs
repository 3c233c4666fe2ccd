using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class UpdateBillingInformation(Screen screen, Customer customer, CustomerFaker faker)
{
    public async Task UpdateAsync()
    {
        customer.Billing = faker.Billing();
        await screen.Settings.Billing.UpdateAsync(customer.Billing);
    }

    public Task TryPostalCodeAsync(string country, string postalCode) => screen.Settings.Billing.SubmitAsync(new FormValues(
        new FieldValue("Country", country.Replace("the ", ""), IsChoice: true),
        new FieldValue("State or province", CustomerFaker.StateOrProvince(country)),
        new FieldValue("Postal code", postalCode)));
}
