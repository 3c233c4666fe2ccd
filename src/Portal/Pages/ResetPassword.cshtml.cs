using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Links;
using PortalAcceptance.Portal.PasswordReset;
using PortalAcceptance.Portal.Security.RateLimits;

namespace PortalAcceptance.Portal.Pages;

/// <summary>Lets whoever opened the e-mailed link choose a new password, and leads to the login.</summary>
/// <param name="resetPassword">Does it.</param>
/// <param name="limits">Say how often.</param>
[AllowAnonymous]
public sealed class ResetPasswordModel(ResetPassword resetPassword, RequestLimits limits) : LinkPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public PasswordChoice Form { get; set; } = new();

    /// <summary>Whose password it is; null when the link is void.</summary>
    public string? LoginId { get; private set; }

    /// <summary>What the login page is to say.</summary>
    [TempData(Key = nameof(LoginModel.Notice))]
    public string? Notice { get; set; }

    /// <summary>Sets the password.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var result = limits.Refuse(LimitedAction.EmailedLink, HttpContext.Connection.RemoteIpAddress, account: null)
            ?? await resetPassword.ExecuteAsync(Token, Form, cancellationToken);
        if (result.Succeeded)
        {
            LinkCarrier.Forget(Response);
            Notice = LoginModel.PasswordWasReset;
            return RedirectToPage("/Login");
        }

        LoginId = await resetPassword.FindLoginIdAsync(Token, cancellationToken);
        return ShowAgain(nameof(Form), result);
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        LoginId = await resetPassword.FindLoginIdAsync(Token, cancellationToken);
        return LoginId is null ? ShowAgain(nameof(Form), InvalidLink.Refused) : Page();
    }
}
