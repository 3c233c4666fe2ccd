using PortalAcceptance.Acceptance.Customers;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.Acceptance.Tasks;

internal sealed class UpdateBillingInformation(Screen screen, Customer customer, CustomerFaker faker, EditSettings edit)
{
    public Task UpdateAsync() => UpdateAsync(faker.Billing());

    public async Task UpdateInSettingsAsync()
    {
        await screen.Settings.GoToAsync();
        await edit.OpenAsync(screen.Settings.Billing);
        await UpdateAsync();
        await screen.Form.ConfirmsAsync(screen.View.Shown("Your billing information has been updated."));
    }

    public Task UpdateInAsync(string country) => UpdateAsync(faker.Billing(Name(country)));

    public Task RemoveOptionsAsync() =>
        UpdateAsync(customer.Billing with { Company = "", AddressLine2 = "", TaxId = "", InvoiceEmail = "" });

    public Task TryPostalCodeAsync(string country, string postalCode) => screen.Settings.Billing.SubmitAsync(new FormValues(
        new FieldValue("Country", Name(country), IsChoice: true),
        new FieldValue("State or province", CustomerFaker.StateOrProvince(country)),
        new FieldValue("Postal code", postalCode)));

    private Task UpdateAsync(BillingInformation billing)
    {
        customer.Billing = billing;
        return screen.Settings.Billing.UpdateAsync(billing);
    }

    private static string Name(string country) => country.Replace("the ", "");
}
