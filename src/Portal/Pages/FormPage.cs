using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Pages.Components;
using PortalAcceptance.Portal.Security.RateLimits;

namespace PortalAcceptance.Portal.Pages;

/// <summary>A page with forms.</summary>
public abstract class FormPage : PageModel
{
    /// <summary>Shows the page again, with what is wrong with a form.</summary>
    /// <param name="form">The name that the form's fields begin with.</param>
    /// <param name="result">What is wrong.</param>
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
