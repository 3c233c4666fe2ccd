namespace PortalAcceptance.Portal.Customers;

/// <summary>The form "Edit billing information".</summary>
public sealed class BillingForm
{
    /// <summary>The person or department that invoices are addressed to.</summary>
    public string? BillingName { get; set; }

    /// <summary>The company on the invoice, if any.</summary>
    public string? Company { get; set; }

    /// <summary>Street and number.</summary>
    public string? Address { get; set; }

    /// <summary>Floor, suite or building, if any.</summary>
    public string? AddressLine2 { get; set; }

    /// <summary>The city.</summary>
    public string? City { get; set; }

    /// <summary>The country's ISO 3166-1 alpha-2 code.</summary>
    public string? Country { get; set; }

    /// <summary>The state or province.</summary>
    public string? StateOrProvince { get; set; }

    /// <summary>The postal code.</summary>
    public string? PostalCode { get; set; }

    /// <summary>The tax identification number, if any.</summary>
    public string? TaxId { get; set; }

    /// <summary>Where invoices are e-mailed, if not to the login ID.</summary>
    public string? InvoiceEmail { get; set; }

    /// <summary>The version of the section that the form was filled from, 0 when it was never saved; null when the form does not say, and then it is stale.</summary>
    public int? Version { get; set; }

    /// <summary>The form as it is filled from billing information.</summary>
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
