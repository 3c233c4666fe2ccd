using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.EmailChange;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.Pages;

/// <summary>Lets whoever opened the link sent to a new address confirm that it is to be the login ID.</summary>
/// <param name="confirmEmailChange">Does it.</param>
[AllowAnonymous]
public sealed class ConfirmEmailModel(ConfirmEmailChange confirmEmailChange) : LinkPage
{
    /// <summary>The address to confirm; null when the link is void.</summary>
    public string? Email { get; private set; }

    /// <summary>The address that was just confirmed.</summary>
    [TempData]
    public string? Confirmed { get; set; }

    /// <summary>Confirms the address.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await confirmEmailChange.ExecuteAsync(Token, cancellationToken) is not { } loginId)
        {
            return ShowAgain("Link", InvalidLink.Refused);
        }

        LinkCarrier.Forget(Response);
        Confirmed = loginId;
        return RedirectToPage();
    }

    /// <inheritdoc/>
    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Email = Confirmed is null ? await confirmEmailChange.FindEmailAsync(Token, cancellationToken) : null;
        return Email is null && Confirmed is null ? ShowAgain("Link", InvalidLink.Refused) : Page();
    }
}
