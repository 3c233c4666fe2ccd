using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Links;
using PortalAcceptance.Portal.PasswordReset;
using PortalAcceptance.Portal.Security.RateLimits;

namespace PortalAcceptance.Portal.Pages;

[AllowAnonymous]
internal sealed class ResetPasswordModel(ResetPassword resetPassword, RequestLimits limits) : LinkPage
{
    [BindProperty]
    public PasswordChoice Form { get; set; } = new();

    public string? LoginId { get; private set; }

    [TempData(Key = nameof(LoginModel.Notice))]
    public string? Notice { get; set; }

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

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        LoginId = await resetPassword.FindLoginIdAsync(Token, cancellationToken);
        return LoginId is null ? ShowAgain(nameof(Form), InvalidLink.Refused) : Page();
    }
}
