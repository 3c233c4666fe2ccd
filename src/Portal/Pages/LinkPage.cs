using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.Pages;

/// <summary>
/// A page that an e-mailed link opens. Opening it changes nothing, because mail scanners open links too; its form does.
/// </summary>
public abstract class LinkPage : FormPage
{
    /// <summary>The link's token, which the form carries; null when the page was opened without any.</summary>
    [BindProperty(Name = LinkCarrier.Field)]
    public string? Token { get; set; }

    /// <summary>Takes the token out of the address, then shows what the link is about.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        // Not a parameter: those are traced.
        if (Request.Query.TryGetValue(LinkCarrier.Field, out var link))
        {
            LinkCarrier.Keep(Response, link.ToString());
            return RedirectToPage();
        }

        Token = LinkCarrier.Kept(Request);
        return await ShowAsync(cancellationToken);
    }

    /// <summary>Shows what the link is about, or that it is void.</summary>
    protected abstract Task<IActionResult> ShowAsync(CancellationToken cancellationToken);
}
