using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Security.RateLimits;

namespace PortalAcceptance.Portal.Pages.Account;

// A section of the account settings. Form is the name of its handler, the prefix of its fields, and part of the names of
// its partial views: _<Form>Fields and, above the form if there is one, _<Form>Introduction. ISectionUpdate saves it.
public abstract record SettingsSection(string Form, string Heading, string Submit, string Confirmation)
{
    public static SettingsSection Password { get; } =
        new SettingsSection<PasswordChange>("Password", "Update password", "button|Update password", "Your password has been updated.", _ => new())
        {
            IsAlwaysOpen = true,
            Limit = LimitedAction.ConfirmPassword,
        };

    public static SettingsSection Account { get; } =
        new SettingsSection<AccountForm>(
            "Account",
            "Edit account information",
            "Update account information",
            "Your account information has been updated.",
            stored => AccountForm.Of(stored.Customer))
        {
            Remembered =
            [
                nameof(AccountForm.FirstName), nameof(AccountForm.LastName), nameof(AccountForm.Company),
                nameof(AccountForm.Phone), nameof(AccountForm.Email), nameof(AccountForm.Language),
                nameof(AccountForm.TimeZone), nameof(AccountForm.Version),
            ],
        };

    public static SettingsSection Billing { get; } =
        new SettingsSection<BillingForm>(
            "Billing",
            "Edit billing information",
            "Update billing information",
            "Your billing information has been updated.",
            stored => BillingForm.Of(stored.Billing))
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
        new SettingsSection<CreditCard>(
            "Card",
            "Edit credit card information",
            "Update credit card information",
            "Your credit card information has been updated.",
            stored => new CreditCard { Version = stored.Card?.Version ?? 0 })
        {
            Remembered =
            [
                nameof(CreditCard.Type), nameof(CreditCard.ExpirationMonth), nameof(CreditCard.ExpirationYear), nameof(CreditCard.Version),
            ],
        };

    public static IReadOnlyList<SettingsSection> All { get; } = [Password, Account, Billing, Card];

    public string Name => Form.ToLowerInvariant();

    public bool IsAlwaysOpen { get; private init; }

    // The fields that are kept when the session has ended. They are listed one by one, so that a new field is not kept
    // by accident: secrets must not be.
    public IReadOnlyList<string> Remembered { get; private init; } = [];

    internal LimitedAction Limit { get; private init; } = LimitedAction.SaveSettings;

    internal abstract object NewForm();

    internal abstract object FormOf(StoredSettings stored);

    internal abstract Task<FormResult> SaveAsync(object form, Guid customerId, IServiceProvider services, CancellationToken cancellationToken);
}

internal sealed record SettingsSection<TForm>(string Form, string Heading, string Submit, string Confirmation, Func<StoredSettings, TForm> Fill)
    : SettingsSection(Form, Heading, Submit, Confirmation)
    where TForm : class, new()
{
    internal override object NewForm() => new TForm();

    internal override object FormOf(StoredSettings stored) => Fill(stored);

    internal override Task<FormResult> SaveAsync(object form, Guid customerId, IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<ISectionUpdate<TForm>>().ExecuteAsync(customerId, (TForm)form, cancellationToken);
}
