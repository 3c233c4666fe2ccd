namespace PortalAcceptance.Portal.Customers;

internal sealed class BillingForm
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

    // The version that the form was filled from; 0 if the section was never saved. Without it, the form is stale.
    public int? Version { get; set; }

    public static BillingForm Of(BillingInformation billing) => new()
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
}
