namespace PortalAcceptance.Portal.Customers;

internal sealed class BillingInformation
{
    public Guid CustomerId { get; set; }

    public string BillingName { get; set; } = "";

    public string? Company { get; set; }

    public string Address { get; set; } = "";

    public string? AddressLine2 { get; set; }

    public string City { get; set; } = "";

    // ISO 3166-1 alpha-2.
    public string CountryCode { get; set; } = "";

    // As typed: if the country has a list, a code or a name from it, in any of the portal's languages.
    public string? StateOrProvince { get; set; }

    public string? PostalCode { get; set; }

    public string? TaxId { get; set; }

    public string? InvoiceEmail { get; set; }

    // Counts saves, to detect stale ones.
    public int Version { get; set; }

    public void Update(BillingForm details)
    {
        BillingName = details.BillingName!;
        Company = details.Company;
        Address = details.Address!;
        AddressLine2 = details.AddressLine2;
        City = details.City!;
        CountryCode = details.Country!;
        StateOrProvince = details.StateOrProvince;
        PostalCode = details.PostalCode;
        TaxId = details.TaxId;
        InvoiceEmail = details.InvoiceEmail;
        Version++;
    }
}
