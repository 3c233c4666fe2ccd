using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Pages.Account;

public sealed record SettingsSection(string Name, string Form, string Heading, string Confirmation, bool IsAlwaysOpen = false)
{
    public static SettingsSection Password { get; } =
        new("password", nameof(SettingsModel.Password), "Update password", "Your password has been updated.", IsAlwaysOpen: true);

    public static SettingsSection Account { get; } =
        new("account", nameof(SettingsModel.Account), "Edit account information", "Your account information has been updated.")
        {
            Remembered =
            [
                nameof(AccountForm.FirstName), nameof(AccountForm.LastName), nameof(AccountForm.Company),
                nameof(AccountForm.Phone), nameof(AccountForm.Email), nameof(AccountForm.Language),
                nameof(AccountForm.TimeZone), nameof(AccountForm.Version),
            ],
        };

    public static SettingsSection Billing { get; } =
        new("billing", nameof(SettingsModel.Billing), "Edit billing information", "Your billing information has been updated.")
        {
            Remembered =
            [
                nameof(BillingForm.BillingName), nameof(BillingForm.Company), nameof(BillingForm.Address),
                nameof(BillingForm.AddressLine2), nameof(BillingForm.City), nameof(BillingForm.Country),
                nameof(BillingForm.StateOrProvince), nameof(BillingForm.PostalCode), nameof(BillingForm.TaxId),
                nameof(BillingForm.InvoiceEmail), nameof(BillingForm.Version),
            ],
        };

    public static SettingsSection Card { get; } =
        new("card", nameof(SettingsModel.Card), "Edit credit card information", "Your credit card information has been updated.")
        {
            Remembered =
            [
                nameof(CreditCard.Type), nameof(CreditCard.ExpirationMonth), nameof(CreditCard.ExpirationYear), nameof(CreditCard.Version),
            ],
        };

    public static IReadOnlyList<SettingsSection> All { get; } = [Password, Account, Billing, Card];

    // The fields that are kept when the session has ended. They are listed one by one, so that a new field is not kept
    // by accident: secrets must not be.
    public IReadOnlyList<string> Remembered { get; init; } = [];
}
