using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Billing;

// The billing information at the time when the invoice was issued.
internal sealed record BillTo
{
    public required string Name { get; init; }

    public string? Company { get; init; }

    // Null if the customer had no address yet.
    public string? Address { get; init; }

    public string? AddressLine2 { get; init; }

    public string? City { get; init; }

    public string? StateOrProvince { get; init; }

    public string? PostalCode { get; init; }

    // ISO 3166-1 alpha-2.
    public string? CountryCode { get; init; }

    public string? TaxId { get; init; }

    // The customer must be loaded with billing information.
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

    public IEnumerable<string> Lines() =>
        new[] { Name, Company, Address, AddressLine2, string.Join(' ', new[] { City, StateOrProvince, PostalCode }.OfType<string>()), CountryCode, TaxId }
            .Select(line => line?.Trim()).OfType<string>().Where(line => line.Length > 0);
}
