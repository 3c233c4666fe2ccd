namespace PortalAcceptance.Portal.Customers;

// In UTF-16 code units, as browsers count them.
internal static class CustomerLimits
{
    public const int Name = 50;

    public const int Company = 128;

    public const int Phone = 32;

    public const int Email = 128;

    public const int Address = 64;

    public const int City = 64;

    public const int StateOrProvince = 64;

    public const int PostalCode = 16;

    public const int TaxId = 100;
}
