using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Customers;

internal sealed class AccountForm : IVersionedForm
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

    public int? Version { get; set; }

    public static AccountForm Of(Customer customer) => new()
    {
        FirstName = customer.FirstName,
        LastName = customer.LastName,
        Company = customer.Company,
        Phone = customer.PhoneNumber,
        Email = EmailAddress.Tidy(customer.LoginId),
        Language = customer.Language ?? Languages.Current.Code,
        TimeZone = TimeZones.Find(customer.TimeZoneId) ?? TimeZones.Utc,
        Version = customer.Version,
    };

    public AccountForm Tidied() => new()
    {
        FirstName = Text.Tidy(FirstName),
        LastName = Text.Tidy(LastName),
        Company = Text.TidyOrNull(Company),
        Phone = PhoneNumber.TidyOrNull(Phone),
        Email = EmailAddress.Tidy(Email),
        CurrentPassword = CurrentPassword,
        Language = Text.Tidy(Language),
        TimeZone = TimeZones.Find(Text.Tidy(TimeZone)),
        Version = Version,
    };

    // Does not verify the current password.
    public FieldErrors Errors(AccountForm stored) =>
        new FieldErrors()
            .Require(nameof(FirstName), FirstName, "Enter your first name.")
            .Limit(nameof(FirstName), FirstName, CustomerLimits.Name)
            .Require(nameof(LastName), LastName, "Enter your last name.")
            .Limit(nameof(LastName), LastName, CustomerLimits.Name)
            .Limit(nameof(Company), Company, CustomerLimits.Company)
            .Limit(nameof(Phone), Phone, CustomerLimits.Phone)
            .Refuse(Phone is not null && !PhoneNumber.IsValid(Phone), nameof(Phone), "Enter a valid phone number. Example: +1 202 555 0143")
            .Require(nameof(Email), Email, "Enter your email address.")
            .Limit(nameof(Email), Email, CustomerLimits.Email)
            .Refuse(Email != stored.Email && !EmailAddress.IsValid(Email), nameof(Email), "Enter a valid email address.")
            .Refuse(Email != stored.Email && string.IsNullOrEmpty(CurrentPassword), nameof(CurrentPassword), "Enter your current password.")
            .Refuse(!Languages.Contain(Language), nameof(Language), "Choose a language.")
            .Require(nameof(TimeZone), TimeZone, "Choose a time zone.");

    public FieldChanges ChangesSince(AccountForm stored) =>
        new FieldChanges()
            .Compare(nameof(FirstName), "First name", FirstName, stored.FirstName)
            .Compare(nameof(LastName), "Last name", LastName, stored.LastName)
            .Compare(nameof(Company), "Company", Company, stored.Company)
            .Compare(nameof(Phone), "Phone", Phone, stored.Phone)
            .Compare(nameof(Email), "Email address", Email, stored.Email)
            .Compare(nameof(Language), "Language", Language, stored.Language, code => Languages.Of(code).Name)
            .Compare(nameof(TimeZone), "Time zone", TimeZone, stored.TimeZone, TimeZones.NameOf);
}
