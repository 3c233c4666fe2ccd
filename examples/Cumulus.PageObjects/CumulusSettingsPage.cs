using System.Globalization;
using PortalAcceptance.PageObjects;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Pages;
using PortalAcceptance.PageObjects.Values;

namespace Cumulus.PageObjects;

/// <summary>"Preferences". The whole name goes into one field, and so does the expiration date.</summary>
public sealed class CumulusSettingsPage(PortalView view) : AccountSettingsPage(view)
{
    public override SettingsSection<PasswordChange> Password => new CumulusSection<PasswordChange>(View, "Update password", "button|Update password", "password");

    public override SettingsSection<AccountInformation> Account => new CumulusSection<AccountInformation>(
        View, "Edit account information", "Update account information", "account", values => values is AccountInformation you
            ? [new("Full name", $"{you.FirstName} {you.LastName}"), new("Company", you.Company), new("Phone", you.Phone)]
            : values.Fields);

    public override SettingsSection<BillingInformation> Billing => new CumulusSection<BillingInformation>(
        View, "Edit billing information", "Update billing information", "billing");

    public override SettingsSection<CreditCard> Card => new CumulusSection<CreditCard>(
        View, "Edit credit card information", "Update credit card information", "card", values => values is CreditCard card
            ?
            [
                new("Card type", card.Type, IsChoice: true),
                new("Card number", card.Number),
                new("Expiry (MM/YY)", card.Expires.ToString("MM/yy", CultureInfo.InvariantCulture)),
                new("Security code", card.SecurityCode),
            ]
            : values.Fields);
}
