using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Customers;

internal sealed class AccountForm
{
    public string? FirstName { get; set; }

    public string? LastName { get; set; }

    public string? Company { get; set; }

    public string? Phone { get; set; }

    // A different address becomes the login ID when the link sent to it is opened.
    public string? Email { get; set; }

    // Required only to change the email address.
    public string? CurrentPassword { get; set; }

    public string? Language { get; set; }

    public string? TimeZone { get; set; }

    // The version that the form was filled from. Without it, the form is stale.
    public int? Version { get; set; }

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
