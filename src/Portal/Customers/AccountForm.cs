using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Customers;

/// <summary>The form "Edit account information".</summary>
public sealed class AccountForm
{
    /// <summary>The given name.</summary>
    public string? FirstName { get; set; }

    /// <summary>The family name.</summary>
    public string? LastName { get; set; }

    /// <summary>The company, if any.</summary>
    public string? Company { get; set; }

    /// <summary>A phone number, if any.</summary>
    public string? Phone { get; set; }

    /// <summary>The e-mail address. Another one than the login ID becomes it once the link sent there is opened.</summary>
    public string? Email { get; set; }

    /// <summary>The current password, exactly as typed; only needed for another e-mail address.</summary>
    public string? CurrentPassword { get; set; }

    /// <summary>The code of the panel's language.</summary>
    public string? Language { get; set; }

    /// <summary>The IANA time zone.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The version of the section that the form was filled from; null when the form does not say, and then it is stale.</summary>
    public int? Version { get; set; }

    /// <summary>The form as it is filled for a customer.</summary>
    public static AccountForm Of(Customer customer) => new()
    {
        FirstName = customer.FirstName,
        LastName = customer.LastName,
        Company = customer.Company,
        Phone = customer.PhoneNumber,
        Email = customer.LoginId,
        Language = customer.Language ?? Languages.Current,
        TimeZone = customer.TimeZoneId,
        Version = customer.Version,
    };
}
