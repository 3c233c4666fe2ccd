using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.EmailChange;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.Pages;

// Opened by the link sent to the new address.
[AllowAnonymous]
internal sealed class ConfirmEmailModel(ConfirmEmailChange confirmEmailChange) : LinkPage
{
    public string? Email { get; private set; }

    [TempData]
    public string? Confirmed { get; set; }

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

    protected override async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Email = Confirmed is null ? await confirmEmailChange.FindEmailAsync(Token, cancellationToken) : null;
        return Email is null && Confirmed is null ? ShowAgain("Link", InvalidLink.Refused) : Page();
    }
}
