using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Drafts;
using PortalAcceptance.Portal.EmailChange;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Links;
using PortalAcceptance.Portal.Security;
using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages.Account;

internal sealed class SettingsModel(
    PortalDbContext database,
    SettingsQuery query,
    CurrentCustomer current,
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

    public Dictionary<SettingsSection, object> Forms { get; } = [];

    public CardOnFile? CardOnFile { get; private set; }

    public string? PendingEmail { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (drafts.Take(HttpContext, current.Required.Id) is { } draft)
        {
            await ShowAsync(draft);
        }
    }

    public async Task<IActionResult> OnPostAsync([FromQuery] string? handler, CancellationToken cancellationToken)
    {
        if (SettingsSection.All.FirstOrDefault(section => section.Form == handler) is not { } section)
        {
            return HandlerRequiredFilter.Refuse(HttpContext);
        }

        var form = section.NewForm();
        await FillAsync(section, form, await RequestForm.ReadOrNullAsync(Request) ?? FormCollection.Empty);
        var result = Refuse(section.Limit) ?? (form is AccountForm account ? RefuseEmail(account.Email) : null)
            ?? await section.SaveAsync(form, current.Required.Id, HttpContext.RequestServices, cancellationToken);
        if (result.Succeeded)
        {
            return Confirm(section);
        }

        await LoadAsync(cancellationToken);
        if (form is IVersionedForm versioned)
        {
            versioned.Version = result.CurrentVersion ?? versioned.Version;
            Forms[section] = form;
            ShowUnsaved(section);
        }

        return ShowAgain(section.Form, result);
    }

    public async Task<IActionResult> OnPostCancelEmailAsync([FromServices] CancelEmailChange cancel, CancellationToken cancellationToken)
    {
        if (Refuse(LimitedAction.SaveSettings) is { } refused)
        {
            await LoadAsync(cancellationToken);
            ShowUnsaved(SettingsSection.Account);
            return ShowAgain(SettingsSection.Account.Form, refused);
        }

        await cancel.ExecuteAsync(current.Required.Id, cancellationToken);
        Done = EmailChangeCanceled;
        return Confirm(SettingsSection.Account);
    }

    private FormResult? Refuse(LimitedAction action) =>
        limits.Refuse(action, HttpContext.Connection.RemoteIpAddress, current.Required.Id.ToString());

    // A different address requires the password, and sends a link to an address of the customer's choice.
    private FormResult? RefuseEmail(string? email) => EmailAddress.Tidy(email) == EmailAddress.Tidy(current.Required.LoginId)
        ? null
        : Refuse(LimitedAction.ConfirmPassword) ?? limits.Refuse(LimitedAction.EmailedLink, HttpContext.Connection.RemoteIpAddress, email);

    private RedirectToPageResult Confirm(SettingsSection section)
    {
        Confirmed = section.Name;
        return RedirectToPage(null, null, section.IsAlwaysOpen ? null : new { open = section.Name }, $"{section.Name}-status");
    }

    private void ShowUnsaved(SettingsSection section)
    {
        _unsaved = section;
        _opened.Add(section.Name);
    }

    private async Task ShowAsync(Draft draft)
    {
        var section = SettingsSection.All.Single(section => section.Name == draft.Section);
        await FillAsync(section, Forms[section], new FormCollection(draft.Fields.ToDictionary(field => field.Key, field => new StringValues(field.Value))));
        ShowUnsaved(section);
        _isDraft = true;
    }

    private Task FillAsync(SettingsSection section, object form, IFormCollection fields) => TryUpdateModelAsync(
        form, form.GetType(), section.Form, new FormValueProvider(BindingSource.Form, fields, CultureInfo.InvariantCulture), _ => true);

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var stored = await query.FindAsync(database, current.Required.Id, cancellationToken);
        foreach (var section in SettingsSection.All)
        {
            Forms[section] = section.FormOf(stored);
        }

        CardOnFile = stored.Card;
        PendingEmail = stored.Customer.PendingEmailSince + LinkToken.Lifetime > clock.GetUtcNow() ? stored.Customer.PendingEmail : null;
    }
}
