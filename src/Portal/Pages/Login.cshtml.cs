using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Security.RateLimits;

namespace PortalAcceptance.Portal.Pages;

[AllowAnonymous]
internal sealed class LoginModel(ILogIn logIn, RequestLimits limits) : FormPage
{
    internal const string PasswordWasReset = "Your password has been updated. Log in with the new one.";

    internal const string SessionEndedDraftKept = "Your session has ended. Log in to continue with your unsaved changes.";

    internal const string SessionEnded = "Your session has ended. Log in and check your settings before you try again.";

    [BindProperty]
    public Credentials Credentials { get; set; } = new();

    [TempData]
    public string? Notice { get; set; }

    public async Task<IActionResult> OnPostAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        var result = limits.Refuse(LimitedAction.LogIn, HttpContext.Connection.RemoteIpAddress, Credentials.Email)
            ?? await logIn.ExecuteAsync(Credentials, cancellationToken);
        return result.Succeeded ? this.LeadTo(returnUrl) : ShowAgain(nameof(Credentials), result);
    }
}
