using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>One of the sections of the account settings.</summary>
/// <param name="Name">What it is called in addresses and forms.</param>
/// <param name="Form">What the names of its fields begin with.</param>
/// <param name="Heading">Its heading, in canonical English.</param>
/// <param name="Confirmation">What it says when it was saved, in canonical English.</param>
/// <param name="IsAlwaysOpen">Whether it can't be closed.</param>
public sealed record SettingsSection(string Name, string Form, string Heading, string Confirmation, bool IsAlwaysOpen = false)
{
    /// <summary>The password.</summary>
    public static SettingsSection Password { get; } =
        new("password", nameof(SettingsModel.Password), "Update password", "Your password has been updated.", IsAlwaysOpen: true);

    /// <summary>Name, company, phone, e-mail address, language, time zone.</summary>
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

    /// <summary>Who and where invoices go to.</summary>
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

    /// <summary>The card that is charged.</summary>
    public static SettingsSection Card { get; } =
        new("card", nameof(SettingsModel.Card), "Edit credit card information", "Your credit card information has been updated.")
        {
            Remembered =
            [
                nameof(CreditCard.Type), nameof(CreditCard.ExpirationMonth), nameof(CreditCard.ExpirationYear), nameof(CreditCard.Version),
            ],
        };

    /// <summary>All of them, in the order of the page.</summary>
    public static IReadOnlyList<SettingsSection> All { get; } = [Password, Account, Billing, Card];

    /// <summary>
    /// The fields whose values are kept when the session has ended, by their properties' names. They are named one by one, so
    /// that a field added later is kept only by whoever has thought of it: secrets are not.
    /// </summary>
    public IReadOnlyList<string> Remembered { get; init; } = [];
}
