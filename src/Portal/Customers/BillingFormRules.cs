using PortalAcceptance.Portal.Countries;
using PortalAcceptance.Portal.Forms;

namespace PortalAcceptance.Portal.Customers;

internal static class BillingFormRules
{
    public static BillingForm Tidy(BillingForm input) => new()
    {
        BillingName = Text.Tidy(input.BillingName),
        Company = Text.TidyOrNull(input.Company),
        Address = Text.Tidy(input.Address),
        AddressLine2 = Text.TidyOrNull(input.AddressLine2),
        City = Text.Tidy(input.City),
        Country = Text.Tidy(input.Country),
        StateOrProvince = Text.TidyOrNull(input.StateOrProvince),
        PostalCode = Text.TidyOrNull(input.PostalCode),
        TaxId = Text.TidyOrNull(input.TaxId),
        InvoiceEmail = Text.TidyOrNull(input.InvoiceEmail),
        Version = input.Version,
    };

    public static FieldErrors Check(BillingForm input)
    {
        var country = Country.All.GetValueOrDefault(input.Country ?? "");
        var (state, postalCode, email) = (input.StateOrProvince, input.PostalCode, input.InvoiceEmail);
        return new FieldErrors()
            .Require(nameof(input.BillingName), input.BillingName, "Enter the billing name.")
            .Limit(nameof(input.BillingName), input.BillingName, CustomerLimits.Name)
            .Limit(nameof(input.Company), input.Company, CustomerLimits.Company)
            .Require(nameof(input.Address), input.Address, "Enter the address.")
            .Limit(nameof(input.Address), input.Address, CustomerLimits.Address)
            .Limit(nameof(input.AddressLine2), input.AddressLine2, CustomerLimits.Address)
            .Require(nameof(input.City), input.City, "Enter the city.")
            .Limit(nameof(input.City), input.City, CustomerLimits.City)
            .Refuse(country is null, nameof(input.Country), "Choose a country.")
            .Limit(nameof(input.StateOrProvince), state, CustomerLimits.StateOrProvince)
            .Refuse(country is { States.Count: > 0 } && !country.AcceptsState(state ?? ""), nameof(input.StateOrProvince), "Choose a state or province.")
            .Refuse(country is { HasPostalCodes: true } && postalCode is null, nameof(input.PostalCode), "Enter the postal code.")
            .Limit(nameof(input.PostalCode), postalCode, CustomerLimits.PostalCode)
            .Refuse(postalCode is not null && country?.AcceptsPostalCode(postalCode) == false, nameof(input.PostalCode), "Enter a valid postal code.")
            .Limit(nameof(input.TaxId), input.TaxId, CustomerLimits.TaxId)
            .Limit(nameof(input.InvoiceEmail), email, CustomerLimits.Email)
            .Refuse(email is not null && !EmailAddress.IsValid(email), nameof(input.InvoiceEmail), "Enter a valid email address.");
    }
}
