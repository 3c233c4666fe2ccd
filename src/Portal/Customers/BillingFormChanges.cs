using PortalAcceptance.Portal.Countries;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Customers;

internal static class BillingFormChanges
{
    public static FieldChanges Between(BillingForm typed, BillingForm stored) =>
        new FieldChanges()
            .Compare(nameof(typed.BillingName), "Billing name", typed.BillingName, stored.BillingName)
            .Compare(nameof(typed.Company), "Company", typed.Company, stored.Company)
            .Compare(nameof(typed.Address), "Address", typed.Address, stored.Address)
            .Compare(nameof(typed.AddressLine2), "Address line 2", typed.AddressLine2, stored.AddressLine2)
            .Compare(nameof(typed.City), "City", typed.City, stored.City)
            .Compare(nameof(typed.Country), "Country", typed.Country, stored.Country, code => new Phrase(Country.All[code].Name))
            .Compare(nameof(typed.StateOrProvince), "State or province", typed.StateOrProvince, stored.StateOrProvince)
            .Compare(nameof(typed.PostalCode), "Postal code", typed.PostalCode, stored.PostalCode)
            .Compare(nameof(typed.TaxId), "Tax ID", typed.TaxId, stored.TaxId)
            .Compare(nameof(typed.InvoiceEmail), "Invoice email", typed.InvoiceEmail, stored.InvoiceEmail);
}
