using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.PasswordReset;
using PortalAcceptance.Portal.Security.RateLimits;

namespace PortalAcceptance.Portal.Pages;

// The answer is the same for every address. A forged form is shown again, and sends no email.
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class ForgotPasswordModel(RequestPasswordReset request, RequestLimits limits) : FormPage
{
    [BindProperty]
    public ForgottenPassword Form { get; set; } = new();

    [TempData]
    public string? SentTo { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var result = await RefuseStaleAsync() ?? limits.Refuse(LimitedAction.EmailedLink, HttpContext.Connection.RemoteIpAddress, Form.Email)
            ?? await request.ExecuteAsync(Form, cancellationToken);
        if (!result.Succeeded)
        {
            return ShowAgain(nameof(Form), result);
        }

        SentTo = EmailAddress.Tidy(Form.Email);
        return RedirectToPage();
    }
}
