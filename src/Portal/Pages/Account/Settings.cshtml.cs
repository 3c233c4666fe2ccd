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

internal sealed class SettingsModel(
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

    internal const string EmailChangeCanceled = "The change of your email address has been canceled.";

    private readonly List<string> _opened = [];

    [TempData]
    public string? Confirmed { get; set; }

    [TempData]
    public string? Done { get; set; }

    // Reads the address itself: model binding limits the number of values, and fails beyond it.
    public SettingsState State =>
        new([.. Request.Query["open"].OfType<string>().Concat(_opened).Distinct()], Confirmed, Done, _unsaved, _isDraft);

    public string Editor => _editor ??= drafts.MarkFor(current.Required.Id);

    public PasswordChange Password { get; } = new();

    public AccountForm Account { get; private set; } = new();

    public BillingForm Billing { get; private set; } = new();

    public CreditCard Card { get; private set; } = new();

    public CardOnFile? CardOnFile { get; private set; }

    public string LoginId => current.Required.LoginId;

    public string? PendingEmail { get; private set; }

    public ChoiceList Languages => lists.Languages;

    public ChoiceList TimeZones => lists.TimeZones;

    public ChoiceList Countries => lists.Countries;

    public ChoiceList States => lists.States;

    public ChoiceList CardTypes => lists.CardTypes;

    public ChoiceList Months => lists.Months;

    public ChoiceList Years => lists.YearsFrom(current.Required.ToLocal(clock.GetUtcNow()).Year);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (drafts.Take(HttpContext, current.Required.Id) is { } draft)
        {
            await ShowAsync(draft);
        }
    }

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

    // A different address requires the password, and sends a link to an address of the customer's choice.
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
        // Bound like a submitted form. Errors are reported when it is submitted again.
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
