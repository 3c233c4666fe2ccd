using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.Pages;

/// <summary>Logs a customer in, and leads to where the visit was headed.</summary>
/// <param name="logIn">Does it.</param>
[AllowAnonymous]
public sealed class LoginModel(LogIn logIn) : FormPage
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Credentials Credentials { get; set; } = new();

    /// <summary>Logs in.</summary>
    public async Task<IActionResult> OnPostAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        var result = await logIn.ExecuteAsync(Credentials, cancellationToken);
        return !result.Succeeded ? ShowAgain(nameof(Credentials), result)
            : Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl)
            : RedirectToPage("/Index");
    }
}
