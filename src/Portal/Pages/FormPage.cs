using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Pages.Components;
using PortalAcceptance.Portal.Security.RateLimits;

namespace PortalAcceptance.Portal.Pages;

internal abstract class FormPage : PageModel
{
    internal const string OutOfDate = "This page was out of date, so nothing was done. Try again.";

    // For pages without the framework's check, which would answer "Bad Request" to a form that was opened before a login
    // or logout in another tab. A forged form can't be told from it: neither must have an effect.
    protected async Task<FormResult?> RefuseStaleAsync() =>
        await HttpContext.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(HttpContext) ? null
        : FormResult.Refused("", OutOfDate);

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
