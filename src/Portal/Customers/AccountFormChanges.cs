using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;

namespace PortalAcceptance.Portal.Customers;

internal static class AccountFormChanges
{
    public static FieldChanges Between(AccountForm typed, AccountForm stored) =>
        new FieldChanges()
            .Compare(nameof(typed.FirstName), "First name", typed.FirstName, stored.FirstName)
            .Compare(nameof(typed.LastName), "Last name", typed.LastName, stored.LastName)
            .Compare(nameof(typed.Company), "Company", typed.Company, stored.Company)
            .Compare(nameof(typed.Phone), "Phone", typed.Phone, stored.Phone)
            .Compare(nameof(typed.Email), "Email address", typed.Email, stored.Email)
            .Compare(nameof(typed.Language), "Language", typed.Language, stored.Language, code => Languages.Names[code])
            .Compare(nameof(typed.TimeZone), "Time zone", typed.TimeZone, stored.TimeZone, TimeZones.NameOf);
}
