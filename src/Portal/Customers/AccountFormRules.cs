using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Customers;

internal static class AccountFormRules
{
    public static AccountForm Tidy(AccountForm input) => new()
    {
        FirstName = Text.Tidy(input.FirstName),
        LastName = Text.Tidy(input.LastName),
        Company = Text.TidyOrNull(input.Company),
        Phone = Text.TidyOrNull(input.Phone),
        Email = Text.Tidy(input.Email),
        CurrentPassword = input.CurrentPassword,
        Language = Text.Tidy(input.Language),
        TimeZone = Text.Tidy(input.TimeZone),
        Version = input.Version,
    };

    // Does not verify the current password.
    public static FieldErrors Check(AccountForm input, string loginId) =>
        new FieldErrors()
            .Require(nameof(input.FirstName), input.FirstName, "Enter your first name.")
            .Limit(nameof(input.FirstName), input.FirstName, CustomerLimits.Name)
            .Require(nameof(input.LastName), input.LastName, "Enter your last name.")
            .Limit(nameof(input.LastName), input.LastName, CustomerLimits.Name)
            .Limit(nameof(input.Company), input.Company, CustomerLimits.Company)
            .Limit(nameof(input.Phone), input.Phone, CustomerLimits.Phone)
            .Refuse(input.Phone is not null && !PhoneNumber.IsValid(input.Phone), nameof(input.Phone), "Enter a valid phone number.")
            .Require(nameof(input.Email), input.Email, "Enter your email address.")
            .Limit(nameof(input.Email), input.Email, CustomerLimits.Email)
            .Refuse(!EmailAddress.IsValid(input.Email!), nameof(input.Email), "Enter a valid email address.")
            .Refuse(input.Email != loginId && string.IsNullOrEmpty(input.CurrentPassword), nameof(input.CurrentPassword), "Enter your current password.")
            .Refuse(!Languages.Names.ContainsKey(input.Language ?? ""), nameof(input.Language), "Choose a language.")
            .Refuse(!TimeZones.Contain(input.TimeZone ?? ""), nameof(input.TimeZone), "Choose a time zone.");
}
