using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Customers;

internal sealed class BillingForm : IVersionedForm
{
    public string? BillingName { get; set; }

    public string? Company { get; set; }

    public string? Address { get; set; }

    public string? AddressLine2 { get; set; }

    public string? City { get; set; }

    // ISO 3166-1 alpha-2.
    public string? Country { get; set; }

    public string? StateOrProvince { get; set; }

    public string? PostalCode { get; set; }

    public string? TaxId { get; set; }

    // Null means the login ID.
    public string? InvoiceEmail { get; set; }

    public int? Version { get; set; }

    public static BillingForm Of(BillingInformation? billing) => billing is null ? new() { Version = 0 } : new()
    {
        BillingName = billing.BillingName,
        Company = billing.Company,
        Address = billing.Address,
        AddressLine2 = billing.AddressLine2,
        City = billing.City,
        Country = billing.CountryCode,
        StateOrProvince = billing.StateOrProvince,
        PostalCode = billing.PostalCode,
        TaxId = billing.TaxId,
        InvoiceEmail = billing.InvoiceEmail,
        Version = billing.Version,
    };

    public BillingForm Tidied() => new()
    {
        BillingName = Text.Tidy(BillingName),
        Company = Text.TidyOrNull(Company),
        Address = Text.Tidy(Address),
        AddressLine2 = Text.TidyOrNull(AddressLine2),
        City = Text.Tidy(City),
        Country = Text.Tidy(Country),
        StateOrProvince = Text.TidyOrNull(StateOrProvince),
        PostalCode = Text.CodeOrNull(PostalCode),
        TaxId = Text.CodeOrNull(TaxId),
        InvoiceEmail = EmailAddress.TidyOrNull(InvoiceEmail),
        Version = Version,
    };

    public FieldErrors Errors()
    {
        var country = Countries.Country.All.GetValueOrDefault(Country ?? "");
        return new FieldErrors()
            .Require(nameof(BillingName), BillingName, "Enter the billing name.")
            .Limit(nameof(BillingName), BillingName, CustomerLimits.Name)
            .Limit(nameof(Company), Company, CustomerLimits.Company)
            .Require(nameof(Address), Address, "Enter the address.")
            .Limit(nameof(Address), Address, CustomerLimits.Address)
            .Limit(nameof(AddressLine2), AddressLine2, CustomerLimits.Address)
            .Require(nameof(City), City, "Enter the city.")
            .Limit(nameof(City), City, CustomerLimits.City)
            .Refuse(country is null, nameof(Country), "Choose a country.")
            .Limit(nameof(StateOrProvince), StateOrProvince, CustomerLimits.StateOrProvince)
            .Refuse(country?.AcceptsState(StateOrProvince ?? "") == false, nameof(StateOrProvince), "Choose a state or province. Examples: {0}", country?.StateExamples ?? "")
            .Refuse(country is { HasPostalCodes: true } && PostalCode is null, nameof(PostalCode), "Enter the postal code.")
            .Limit(nameof(PostalCode), PostalCode, CustomerLimits.PostalCode)
            .Refuse(PostalCode is not null && country?.AcceptsPostalCode(PostalCode) == false, nameof(PostalCode), "Enter a valid postal code. Example: {0}", country?.PostalCodeExample ?? "")
            .Limit(nameof(TaxId), TaxId, CustomerLimits.TaxId)
            .Limit(nameof(InvoiceEmail), InvoiceEmail, CustomerLimits.Email)
            .Refuse(InvoiceEmail is not null && !EmailAddress.IsValid(InvoiceEmail), nameof(InvoiceEmail), "Enter a valid email address.");
    }

    public FieldChanges ChangesSince(BillingForm stored) =>
        new FieldChanges()
            .Compare(nameof(BillingName), "Billing name", BillingName, stored.BillingName)
            .Compare(nameof(Company), "Company", Company, stored.Company)
            .Compare(nameof(Address), "Address", Address, stored.Address)
            .Compare(nameof(AddressLine2), "Address line 2", AddressLine2, stored.AddressLine2)
            .Compare(nameof(City), "City", City, stored.City)
            .Compare(nameof(Country), "Country", Country, stored.Country, code => new Phrase(Countries.Country.All[code].Name))
            .Compare(nameof(StateOrProvince), "State or province", StateOrProvince, stored.StateOrProvince)
            .Compare(nameof(PostalCode), "Postal code", PostalCode, stored.PostalCode)
            .Compare(nameof(TaxId), "Tax ID", TaxId, stored.TaxId)
            .Compare(nameof(InvoiceEmail), "Invoice email", InvoiceEmail, stored.InvoiceEmail);
}
