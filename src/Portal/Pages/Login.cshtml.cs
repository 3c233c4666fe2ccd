using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Security.RateLimits;

namespace PortalAcceptance.Portal.Pages;

/// <summary>Logs a customer in, and leads to where the visit was headed.</summary>
/// <param name="logIn">Does it.</param>
/// <param name="limits">Say how often.</param>
[AllowAnonymous]
public sealed class LoginModel(ILogIn logIn, RequestLimits limits) : FormPage
{
    /// <summary>The notice after a new password was chosen by way of an e-mailed link.</summary>
    internal const string PasswordWasReset = "Your password has been updated. Log in with the new one.";

    /// <summary>The notice after a section was submitted in a session that had ended, and what was typed is kept.</summary>
    internal const string SessionEndedDraftKept = "Your session has ended. Log in to continue with your unsaved changes.";

    /// <summary>The notice after one was, and there was nothing to keep.</summary>
    internal const string SessionEnded = "Your session has ended. Log in and check your settings before you try again.";

    /// <summary>The form.</summary>
    [BindProperty]
    public Credentials Credentials { get; set; } = new();

    /// <summary>What has just happened that leads here, in canonical English; null when nothing has.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>Logs in.</summary>
    public async Task<IActionResult> OnPostAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        var result = limits.Refuse(LimitedAction.LogIn, HttpContext.Connection.RemoteIpAddress, Credentials.Email)
            ?? await logIn.ExecuteAsync(Credentials, cancellationToken);
        return result.Succeeded ? this.LeadTo(returnUrl) : ShowAgain(nameof(Credentials), result);
    }
}
