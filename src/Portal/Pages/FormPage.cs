using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Pages.Components;
using PortalAcceptance.Portal.Security.RateLimits;

namespace PortalAcceptance.Portal.Pages;

internal abstract class FormPage : PageModel
{
    protected PageResult ShowAgain(string form, FormResult result)
    {
        if (result.RetryAfter is { } wait)
        {
            TooManyRequests.Answer(Response, wait);
        }

        new FormErrors(form, result.Errors).ShowOn(ViewData);
        return Page();
    }
}
