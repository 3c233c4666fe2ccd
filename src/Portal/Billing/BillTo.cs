using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Billing;

/// <summary>Who an invoice is made out to: the billing information as it was when the invoice was issued.</summary>
public sealed record BillTo
{
    /// <summary>The person or department.</summary>
    public required string Name { get; init; }

    /// <summary>The company, if any.</summary>
    public string? Company { get; init; }

    /// <summary>Street and number; null when the customer had given no address yet.</summary>
    public string? Address { get; init; }

    /// <summary>Floor, suite or building, if any.</summary>
    public string? AddressLine2 { get; init; }

    /// <summary>The city.</summary>
    public string? City { get; init; }

    /// <summary>The state or province, if any.</summary>
    public string? StateOrProvince { get; init; }

    /// <summary>The postal code, if any.</summary>
    public string? PostalCode { get; init; }

    /// <summary>The country as an ISO 3166-1 alpha-2 code.</summary>
    public string? CountryCode { get; init; }

    /// <summary>The tax identification number, if any.</summary>
    public string? TaxId { get; init; }

    /// <summary>The customer's billing information, or name and company of the account where there is none.</summary>
    /// <param name="customer">The customer, with billing information loaded.</param>
    /// <returns>A copy.</returns>
    public static BillTo From(Customer customer) => customer.Billing is { } billing
        ? new BillTo
        {
            Name = billing.BillingName,
            Company = billing.Company,
            Address = billing.Address,
            AddressLine2 = billing.AddressLine2,
            City = billing.City,
            StateOrProvince = billing.StateOrProvince,
            PostalCode = billing.PostalCode,
            CountryCode = billing.CountryCode,
            TaxId = billing.TaxId,
        }
        : new BillTo { Name = $"{customer.FirstName} {customer.LastName}".Trim(), Company = customer.Company };

    /// <summary>The lines of the address label that have something on them, from the name down to the country.</summary>
    /// <returns>One string for each line.</returns>
    public IEnumerable<string> Lines() =>
        new[] { Name, Company, Address, AddressLine2, $"{City} {StateOrProvince} {PostalCode}", CountryCode, TaxId }
            .Select(line => line?.Trim()).OfType<string>().Where(line => line.Length > 0);
}
