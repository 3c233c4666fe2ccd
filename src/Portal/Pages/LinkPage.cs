using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.Pages;

// Opening the page changes nothing, because mail scanners open links too; submitting its form does.
internal abstract class LinkPage : FormPage
{
    [BindProperty(Name = LinkCarrier.Field)]
    public string? Token { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        // Not a parameter: parameters are traced.
        if (Request.Query.TryGetValue(LinkCarrier.Field, out var link))
        {
            LinkCarrier.Keep(Response, link.ToString());
            return RedirectToPage();
        }

        Token = LinkCarrier.Kept(Request);
        return await ShowAsync(cancellationToken);
    }

    protected abstract Task<IActionResult> ShowAsync(CancellationToken cancellationToken);
}
