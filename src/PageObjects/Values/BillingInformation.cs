namespace PortalAcceptance.PageObjects.Values;

/// <summary>The name and address on invoices, as the section "Edit billing information" asks for it.</summary>
/// <param name="Company">The company; may be empty.</param>
/// <param name="Address">The first line of the address.</param>
/// <param name="AddressLine2">The second line of the address; may be empty.</param>
/// <param name="Country">The country's canonical (English) name.</param>
/// <param name="StateOrProvince">The state or province; may be empty where the country has none.</param>
/// <param name="PostalCode">The postal code, in the country's form.</param>
/// <param name="TaxId">The tax ID; may be empty.</param>
/// <param name="InvoiceEmail">The address to which invoices are emailed.</param>
public sealed record BillingInformation(
    string BillingName,
    string Company,
    string Address,
    string AddressLine2,
    string City,
    string Country,
    string StateOrProvince,
    string PostalCode,
    string TaxId,
    string InvoiceEmail) : IFormValues
{
    public IEnumerable<FieldValue> Fields =>
    [
        new("Billing name", BillingName),
        new("Company", Company),
        new("Address", Address),
        new("Address line 2", AddressLine2),
        new("City", City),
        new("Country", Country, IsChoice: true),
        new("State or province", StateOrProvince),
        new("Postal code", PostalCode),
        new("Tax ID", TaxId),
        new("Invoice email", InvoiceEmail),
    ];
}
