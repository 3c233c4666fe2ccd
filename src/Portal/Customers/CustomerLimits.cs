namespace PortalAcceptance.Portal.Customers;

/// <summary>How many characters (UTF-16 code units, as browsers count them) each piece of information may have.</summary>
public static class CustomerLimits
{
    /// <summary>First name, last name and billing name.</summary>
    public const int Name = 50;

    /// <summary>Company.</summary>
    public const int Company = 128;

    /// <summary>Phone number, blanks and punctuation included.</summary>
    public const int Phone = 32;

    /// <summary>E-mail addresses.</summary>
    public const int Email = 128;

    /// <summary>Either line of an address.</summary>
    public const int Address = 64;

    /// <summary>City.</summary>
    public const int City = 24;

    /// <summary>State or province.</summary>
    public const int StateOrProvince = 24;

    /// <summary>Postal code.</summary>
    public const int PostalCode = 16;

    /// <summary>Tax ID.</summary>
    public const int TaxId = 100;
}
