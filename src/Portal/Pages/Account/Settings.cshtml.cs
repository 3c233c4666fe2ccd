using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Drafts;
using PortalAcceptance.Portal.EmailChange;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Links;
using PortalAcceptance.Portal.Pages.Components;
using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages.Account;

/// <summary>The account settings: four sections on one page, each saved by itself.</summary>
/// <param name="database">Knows what is in the sections.</param>
/// <param name="query">Looks it up.</param>
/// <param name="current">Whose account.</param>
/// <param name="lists">What can be chosen.</param>
/// <param name="clock">Says what time it is.</param>
/// <param name="limits">Say how often.</param>
/// <param name="drafts">Keep what was typed before the session ended.</param>
public sealed class SettingsModel(
    PortalDbContext database,
    SettingsQuery query,
    CurrentCustomer current,
    SettingsLists lists,
    CustomerClock clock,
    RequestLimits limits,
    DraftKeeper drafts) : FormPage
{
    private SettingsSection? _unsaved;
    private bool _isDraft;
    private string? _editor;

    /// <summary>What is confirmed when a change of the e-mail address was given up.</summary>
    internal const string EmailChangeCanceled = "The change of your email address has been canceled.";

    private readonly List<string> _opened = [];

    /// <summary>The name of the section that something was just done in.</summary>
    [TempData]
    public string? Confirmed { get; set; }

    /// <summary>What was done in it, in canonical English; null when it was saved.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>What is open and confirmed.</summary>
    /// <remarks>The address is read as it is: the framework binds no more than so many values, and fails.</remarks>
    public SettingsState State =>
        new([.. Request.Query["open"].OfType<string>().Concat(_opened).Distinct()], Confirmed, Done, _unsaved, _isDraft);

    /// <summary>What the forms carry to say whom they were shown to.</summary>
    public string Editor => _editor ??= drafts.MarkFor(current.Required.Id);

    /// <summary>The form "Update password".</summary>
    public PasswordChange Password { get; } = new();

    /// <summary>The form "Edit account information".</summary>
    public AccountForm Account { get; private set; } = new();

    /// <summary>The form "Edit billing information".</summary>
    public BillingForm Billing { get; private set; } = new();

    /// <summary>The form "Edit credit card information".</summary>
    public CreditCard Card { get; private set; } = new();

    /// <summary>The card that is charged; null when there is none.</summary>
    public CardOnFile? CardOnFile { get; private set; }

    /// <summary>The e-mail address that the customer logs in with.</summary>
    public string LoginId => current.Required.LoginId;

    /// <summary>The address that becomes the login ID once the link sent there is opened; null when none waits for that.</summary>
    public string? PendingEmail { get; private set; }

    /// <summary>The languages to choose from.</summary>
    public ChoiceList Languages => lists.Languages;

    /// <summary>The time zones to choose from.</summary>
    public ChoiceList TimeZones => lists.TimeZones;

    /// <summary>The countries to choose from.</summary>
    public ChoiceList Countries => lists.Countries;

    /// <summary>The states and provinces to be suggested.</summary>
    public ChoiceList States => lists.States;

    /// <summary>The card types to choose from.</summary>
    public ChoiceList CardTypes => lists.CardTypes;

    /// <summary>The months of the year.</summary>
    public ChoiceList Months => lists.Months;

    /// <summary>The years in which a card may expire.</summary>
    public ChoiceList Years => lists.YearsFrom(current.Required.ToLocal(clock.GetUtcNow()).Year);

    /// <summary>Shows the sections.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (drafts.Take(HttpContext, current.Required.Id) is { } draft)
        {
            await ShowAsync(draft);
        }
    }

    /// <summary>Saves the section "Update password".</summary>
    public async Task<IActionResult> OnPostPasswordAsync(
        PasswordChange password, [FromServices] ISectionUpdate<PasswordChange> update, CancellationToken cancellationToken)
    {
        var result = Refuse(LimitedAction.ConfirmPassword) ?? await update.ExecuteAsync(current.Required.Id, password, cancellationToken);
        if (result.Succeeded)
        {
            return Confirm(SettingsSection.Password);
        }

        await LoadAsync(cancellationToken);
        return ShowAgain(nameof(Password), result);
    }

    /// <summary>Saves the section "Edit account information".</summary>
    public async Task<IActionResult> OnPostAccountAsync(
        AccountForm account, [FromServices] ISectionUpdate<AccountForm> update, CancellationToken cancellationToken)
    {
        var result = Refuse(LimitedAction.SaveSettings) ?? RefuseEmail(account.Email)
            ?? await update.ExecuteAsync(current.Required.Id, account, cancellationToken);
        if (result.Succeeded)
        {
            return Confirm(SettingsSection.Account);
        }

        await LoadAsync(cancellationToken);
        account.Version = result.CurrentVersion ?? account.Version;
        Account = account;
        return ShowOpen(SettingsSection.Account, nameof(Account), result);
    }

    /// <summary>Gives up a change of the e-mail address.</summary>
    public async Task<IActionResult> OnPostCancelEmailAsync([FromServices] CancelEmailChange cancel, CancellationToken cancellationToken)
    {
        if (Refuse(LimitedAction.SaveSettings) is { } refused)
        {
            await LoadAsync(cancellationToken);
            return ShowOpen(SettingsSection.Account, nameof(Account), refused);
        }

        await cancel.ExecuteAsync(current.Required.Id, cancellationToken);
        Done = EmailChangeCanceled;
        return Confirm(SettingsSection.Account);
    }

    /// <summary>Saves the section "Edit billing information".</summary>
    public async Task<IActionResult> OnPostBillingAsync(
        BillingForm billing, [FromServices] ISectionUpdate<BillingForm> update, CancellationToken cancellationToken)
    {
        var result = Refuse(LimitedAction.SaveSettings) ?? await update.ExecuteAsync(current.Required.Id, billing, cancellationToken);
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
        var result = Refuse(LimitedAction.SaveSettings) ?? await update.ExecuteAsync(current.Required.Id, card, cancellationToken);
        if (result.Succeeded)
        {
            return Confirm(SettingsSection.Card);
        }

        await LoadAsync(cancellationToken);
        card.Version = result.CurrentVersion ?? card.Version;
        Card = card;
        return ShowOpen(SettingsSection.Card, nameof(Card), result);
    }

    private FormResult? Refuse(LimitedAction action) =>
        limits.Refuse(action, HttpContext.Connection.RemoteIpAddress, current.Required.Id.ToString());

    // Another address asks for the password, and has a link sent to whomever the customer names.
    private FormResult? RefuseEmail(string? email) => Text.Tidy(email) == current.Required.LoginId
        ? null
        : Refuse(LimitedAction.ConfirmPassword) ?? limits.Refuse(LimitedAction.EmailedLink, HttpContext.Connection.RemoteIpAddress, email);

    private RedirectToPageResult Confirm(SettingsSection section)
    {
        Confirmed = section.Name;
        return RedirectToPage(null, null, section.IsAlwaysOpen ? null : new { open = section.Name }, $"{section.Name}-status");
    }

    private PageResult ShowOpen(SettingsSection section, string form, FormResult result)
    {
        ShowUnsaved(section);
        return ShowAgain(form, result);
    }

    private void ShowUnsaved(SettingsSection section)
    {
        _unsaved = section;
        _opened.Add(section.Name);
    }

    private async Task ShowAsync(Draft draft)
    {
        var section = SettingsSection.All.Single(section => section.Name == draft.Section);
        var typed = new FormValueProvider(
            BindingSource.Form,
            new FormCollection(draft.Fields.ToDictionary(field => field.Key, field => new StringValues(field.Value))),
            CultureInfo.InvariantCulture);
        // As a submitted form is read. What is wrong with it is said when it is submitted again.
        object form = section == SettingsSection.Account ? Account : section == SettingsSection.Billing ? Billing : Card;
        await TryUpdateModelAsync(form, form.GetType(), section.Form, typed, _ => true);
        ShowUnsaved(section);
        _isDraft = true;
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var stored = await query.FindAsync(database, current.Required.Id, cancellationToken);
        CardOnFile = stored.Card;
        Account = AccountForm.Of(stored.Customer);
        PendingEmail = stored.Customer.PendingEmailSince + LinkToken.Lifetime > clock.GetUtcNow() ? stored.Customer.PendingEmail : null;
        Billing = stored.Billing is { } billing ? BillingForm.Of(billing) : new BillingForm { Version = 0 };
        Card = new CreditCard { Version = CardOnFile?.Version ?? 0 };
    }
}
