using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Pages.Components;
using PortalAcceptance.Portal.Security.RateLimits;

namespace PortalAcceptance.Portal.Pages;

/// <summary>Signs a visitor up.</summary>
/// <param name="signUp">Does it.</param>
/// <param name="records">Knows the plans.</param>
/// <param name="limits">Say how often.</param>
/// <param name="text">Translates their names.</param>
[AllowAnonymous]
public sealed class SignUpModel(ISignUp signUp, BillingRecords records, RequestLimits limits, IStringLocalizer text) : FormPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public SignUpForm Form { get; set; } = new();

    /// <summary>Where the password was sent, after a sign-up.</summary>
    [TempData]
    public string? SentTo { get; set; }

    /// <summary>The plans to choose from.</summary>
    public ChoiceList Plans { get; private set; } = [];

    /// <summary>Shows the form, or where the password was sent.</summary>
    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    /// <summary>Signs up.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var result = limits.Refuse(LimitedAction.SignUp, HttpContext.Connection.RemoteIpAddress, Form.Email)
            ?? await signUp.ExecuteAsync(Form, Languages.Current, cancellationToken);
        if (result.Succeeded)
        {
            SentTo = Form.Email?.Trim();
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
