using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages;

// A forged form is shown again, or leads on with the session there is, so that no other site can log a visitor in.
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class LoginModel(ILogIn logIn, CurrentCustomer current, RequestLimits limits) : FormPage
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
        var stale = await RefuseStaleAsync();
        var result = stale ?? limits.Refuse(LimitedAction.LogIn, HttpContext.Connection.RemoteIpAddress, Credentials.Email)
            ?? await logIn.ExecuteAsync(Credentials, cancellationToken);
        return result.Succeeded || (result == stale && current.Value is not null) ? this.LeadTo(returnUrl) : ShowAgain(nameof(Credentials), result);
    }
}
