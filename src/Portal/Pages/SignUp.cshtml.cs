using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Pages.Components;
using PortalAcceptance.Portal.Security.RateLimits;

namespace PortalAcceptance.Portal.Pages;

// A forged form is shown again, and opens no account.
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class SignUpModel(ISignUp signUp, BillingRecords records, RequestLimits limits, IStringLocalizer text) : FormPage
{
    [BindProperty]
    public SignUpForm Form { get; set; } = new();

    [TempData]
    public string? SentTo { get; set; }

    public ChoiceList Plans { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var result = await RefuseStaleAsync() ?? limits.Refuse(LimitedAction.SignUp, HttpContext.Connection.RemoteIpAddress, Form.Email)
            ?? await signUp.ExecuteAsync(Form, Languages.Current.Code, cancellationToken);
        if (result.Succeeded)
        {
            SentTo = EmailAddress.Tidy(Form.Email);
            return RedirectToPage();
        }

        await LoadAsync(cancellationToken);
        return ShowAgain(nameof(Form), result);
    }

    private async Task LoadAsync(CancellationToken cancellationToken) => Plans =
    [
        .. (await records.ListPlansAsync(cancellationToken)).Select(plan =>
            new Choice(plan.Code, text["{0}: {1}", text[plan.Name], plan.Price.Format(CultureInfo.CurrentCulture)])),
    ];
}
