using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.PasswordReset;
using PortalAcceptance.Portal.Security.RateLimits;

namespace PortalAcceptance.Portal.Pages;

/// <summary>Asks for the login ID of whoever has forgotten the password, and says the same whoever that is.</summary>
/// <param name="request">Has the link sent.</param>
/// <param name="limits">Say how often.</param>
[AllowAnonymous]
public sealed class ForgotPasswordModel(RequestPasswordReset request, RequestLimits limits) : FormPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public ForgottenPassword Form { get; set; } = new();

    /// <summary>The address that was entered, once the request was taken.</summary>
    [TempData]
    public string? SentTo { get; set; }

    /// <summary>Takes the request.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var result = limits.Refuse(LimitedAction.EmailedLink, HttpContext.Connection.RemoteIpAddress, Form.Email)
            ?? await request.ExecuteAsync(Form, cancellationToken);
        if (!result.Succeeded)
        {
            return ShowAgain(nameof(Form), result);
        }

        SentTo = Text.Tidy(Form.Email);
        return RedirectToPage();
    }
}
