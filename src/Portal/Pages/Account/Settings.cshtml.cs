using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Pages.Components;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>The account settings: four sections on one page, each saved by itself.</summary>
/// <param name="database">Knows what is in the sections.</param>
/// <param name="current">Whose account.</param>
/// <param name="lists">What can be chosen.</param>
public sealed class SettingsModel(PortalDbContext database, CurrentCustomer current, SettingsLists lists) : FormPage
{
    /// <summary>The names of the sections to show open.</summary>
    [BindProperty(Name = "open", SupportsGet = true)]
    public IReadOnlyList<string> Open { get; set; } = [];

    /// <summary>The name of the section that was just saved.</summary>
    [TempData]
    public string? Confirmed { get; set; }

    /// <summary>What is open and confirmed.</summary>
    public SettingsState State => new(Open, Confirmed);

    /// <summary>The form "Update password".</summary>
    public PasswordChange Password { get; } = new();

    /// <summary>The form "Edit account information".</summary>
    public AccountInformation Account { get; private set; } = new();

    /// <summary>The form "Edit billing information".</summary>
    public BillingDetails Billing { get; private set; } = new();

    /// <summary>The form "Edit credit card information".</summary>
    public CreditCard Card { get; private set; } = new();

    /// <summary>The card that is charged; null when there is none.</summary>
    public CardOnFile? CardOnFile { get; private set; }

    /// <summary>The e-mail address that the customer logs in with.</summary>
    public string LoginId => current.Required.LoginId;

    /// <summary>The languages to choose from.</summary>
    public IReadOnlyList<Choice> Languages => lists.Languages;

    /// <summary>The time zones to choose from.</summary>
    public IReadOnlyList<Choice> TimeZones => lists.TimeZones;

    /// <summary>The countries to choose from.</summary>
    public IReadOnlyList<Choice> Countries => lists.Countries;

    /// <summary>The card types to choose from.</summary>
    public IReadOnlyList<Choice> CardTypes => lists.CardTypes;

    /// <summary>The months of the year.</summary>
    public IReadOnlyList<Choice> Months => lists.Months;

    /// <summary>The years in which a card may expire.</summary>
    public IReadOnlyList<Choice> Years => lists.YearsFrom(current.Required);

    /// <summary>Shows the sections.</summary>
    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>Saves the section "Update password".</summary>
    public async Task<IActionResult> OnPostPasswordAsync(
        PasswordChange password, [FromServices] ISectionUpdate<PasswordChange> update, CancellationToken cancellationToken)
    {
        var result = await update.SaveAsync(current.Required.Id, password, cancellationToken);
        if (result.Succeeded)
        {
            return Confirm(SettingsSection.Password);
        }

        await LoadAsync(cancellationToken);
        return ShowAgain(nameof(Password), result);
    }

    /// <summary>Saves the section "Edit account information".</summary>
    public async Task<IActionResult> OnPostAccountAsync(
        AccountInformation account, [FromServices] ISectionUpdate<AccountInformation> update, CancellationToken cancellationToken)
    {
        var result = await update.SaveAsync(current.Required.Id, account, cancellationToken);
        if (result.Succeeded)
        {
            return Confirm(SettingsSection.Account);
        }

        await LoadAsync(cancellationToken);
        account.Version = result.CurrentVersion ?? account.Version;
        Account = account;
        return ShowOpen(SettingsSection.Account, nameof(Account), result);
    }

    /// <summary>Saves the section "Edit billing information".</summary>
    public async Task<IActionResult> OnPostBillingAsync(
        BillingDetails billing, [FromServices] ISectionUpdate<BillingDetails> update, CancellationToken cancellationToken)
    {
        var result = await update.SaveAsync(current.Required.Id, billing, cancellationToken);
        if (result.Succeeded)
        {
            return Confirm(SettingsSection.Billing);
        }

        await LoadAsync(cancellationToken);
        billing.Version = result.CurrentVersion ?? billing.Version;
        Billing = billing;
        return ShowOpen(SettingsSection.Billing, nameof(Billing), result);
    }

    /// <summary>Saves the section "Edit credit card information".</summary>
    public async Task<IActionResult> OnPostCardAsync(
        CreditCard card, [FromServices] ISectionUpdate<CreditCard> update, CancellationToken cancellationToken)
    {
        var result = await update.SaveAsync(current.Required.Id, card, cancellationToken);
        if (result.Succeeded)
        {
            return Confirm(SettingsSection.Card);
        }

        await LoadAsync(cancellationToken);
        card.Version = result.CurrentVersion ?? card.Version;
        Card = card;
        return ShowOpen(SettingsSection.Card, nameof(Card), result);
    }

    private RedirectToPageResult Confirm(SettingsSection section)
    {
        Confirmed = section.Name;
        return RedirectToPage(null, null, section.IsAlwaysOpen ? null : new { open = section.Name }, $"{section.Name}-status");
    }

    private PageResult ShowOpen(SettingsSection section, string form, FormResult result)
    {
        Open = [.. Open, section.Name];
        return ShowAgain(form, result);
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var customer = await database.Users.AsNoTracking().Include(customer => customer.Billing)
            .SingleAsync(customer => customer.Id == current.Required.Id, cancellationToken);
        CardOnFile = await database.Set<CardOnFile>().AsNoTracking()
            .SingleOrDefaultAsync(card => card.CustomerId == customer.Id, cancellationToken);
        Account = AccountInformation.Of(customer);
        Billing = customer.Billing is { } billing ? BillingDetails.Of(billing) : new BillingDetails();
        Card = new CreditCard { Version = CardOnFile?.Version ?? 0 };
    }
}
