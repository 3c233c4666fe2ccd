using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Customers;

/// <summary>What account information may be.</summary>
public static class AccountInformationRules
{
    /// <summary>The form without blanks around its values.</summary>
    public static AccountInformation Tidy(AccountInformation input) => new()
    {
        FirstName = Text.Tidy(input.FirstName),
        LastName = Text.Tidy(input.LastName),
        Company = Text.TidyOrNull(input.Company),
        Phone = Text.TidyOrNull(input.Phone),
        Language = Text.Tidy(input.Language),
        TimeZone = Text.Tidy(input.TimeZone),
        Version = input.Version,
    };

    /// <summary>What is wrong with a tidied form.</summary>
    public static FieldErrors Check(AccountInformation input) =>
        new FieldErrors()
            .Require(nameof(input.FirstName), input.FirstName, "Enter your first name.")
            .Limit(nameof(input.FirstName), input.FirstName, CustomerLimits.Name)
            .Require(nameof(input.LastName), input.LastName, "Enter your last name.")
            .Limit(nameof(input.LastName), input.LastName, CustomerLimits.Name)
            .Limit(nameof(input.Company), input.Company, CustomerLimits.Company)
            .Limit(nameof(input.Phone), input.Phone, CustomerLimits.Phone)
            .Refuse(input.Phone is not null && !PhoneNumber.IsValid(input.Phone), nameof(input.Phone), "Enter a valid phone number.")
            .Refuse(!Languages.Names.ContainsKey(input.Language ?? ""), nameof(input.Language), "Choose a language.")
            .Refuse(!TimeZones.Contain(input.TimeZone ?? ""), nameof(input.TimeZone), "Choose a time zone.");
}
