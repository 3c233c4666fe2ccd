using Microsoft.Playwright;
using PortalAcceptance.PageObjects.Components;
using PortalAcceptance.PageObjects.Expectations;
using PortalAcceptance.PageObjects.Values;

namespace PortalAcceptance.PageObjects.Pages;

/// <summary>"Account settings": password, account, billing and credit card information, all on one page.</summary>
public class AccountSettingsPage(PortalView view) : PortalPage<AccountSettingsPage>(view, "Account settings")
{
    /// <summary>The section that changes the password; open on arrival.</summary>
    public virtual SettingsSection<PasswordChange> Password => new(View, "Update password", "button|Update password", "password");

    /// <summary>The section that changes name, company, phone number, email address, language and time zone.</summary>
    public virtual SettingsSection<AccountInformation> Account => new(View, "Edit account information", "Update account information", "account");

    /// <summary>The section that changes the name and address on invoices.</summary>
    public virtual SettingsSection<BillingInformation> Billing => new(View, "Edit billing information", "Update billing information", "billing");

    /// <summary>The section that changes the card charged every month.</summary>
    public virtual SettingsSection<CreditCard> Card => new(View, "Edit credit card information", "Update credit card information", "card");

    /// <summary>The card on file: type, last four digits and expiration date. Another portal may tell them anywhere in the section.</summary>
    public virtual Element CardOnFile => View.IsTolerant ? Card.Region : Card.Region.Part(Kind.Group, AriaRole.Group, "Card on file");

    /// <summary>Cancels a change of email address whose link has not been confirmed yet.</summary>
    public Element CancelEmailChange => Account.Region.Part(Kind.Button, AriaRole.Button, "Cancel the change of email address");

    /// <summary>The four sections in their order on the page.</summary>
    public IReadOnlyList<ISettingsSection> Sections => [Password, Account, Billing, Card];

    /// <summary>The section with this canonical name, or with this canonical name of its button.</summary>
    /// <exception cref="ArgumentException">There is no such section; the message lists those there are.</exception>
    public ISettingsSection Section(string name) =>
        Sections.SingleOrDefault(section => section.Name == name) ?? throw new ArgumentException(
            $"There is no section \"{name}\" on \"Account settings\"; there are \"{string.Join("\", \"", Sections.Select(section => section.Name))}\".", nameof(name));

    /// <summary>Goes to the page by its address.</summary>
    public Task<AccountSettingsPage> GoToAsync() => GoToAsync(View.Paths.Settings);

    /// <summary>Reloads the page, to check what is stored.</summary>
    public Task<AccountSettingsPage> ReloadAsync() => GoToAsync();
}
