namespace PortalAcceptance.Portal.Customers;

/// <summary>Who a customer's invoices are made out to, and where they go.</summary>
public sealed class BillingInformation
{
    /// <summary>The customer, and the key of this row.</summary>
    public Guid CustomerId { get; set; }

    /// <summary>The person or department that invoices are addressed to.</summary>
    public string BillingName { get; set; } = "";

    /// <summary>The company on the invoice, if any.</summary>
    public string? Company { get; set; }

    /// <summary>Street and number.</summary>
    public string Address { get; set; } = "";

    /// <summary>Floor, suite or building, if any.</summary>
    public string? AddressLine2 { get; set; }

    /// <summary>The city.</summary>
    public string City { get; set; } = "";

    /// <summary>The country as an ISO 3166-1 alpha-2 code.</summary>
    public string CountryCode { get; set; } = "";

    /// <summary>The state or province: a postal code where the country has a list, free text elsewhere.</summary>
    public string? StateOrProvince { get; set; }

    /// <summary>The postal code as the country writes it; null where it has none.</summary>
    public string? PostalCode { get; set; }

    /// <summary>The tax identification number, if any.</summary>
    public string? TaxId { get; set; }

    /// <summary>Where invoices are e-mailed; null means the login ID.</summary>
    public string? InvoiceEmail { get; set; }

    /// <summary>Counts the saves, so that a stale one is noticed.</summary>
    public int Version { get; set; }

    /// <summary>Takes over a form that was found right.</summary>
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
