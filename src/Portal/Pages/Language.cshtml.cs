using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages;

[AllowAnonymous]
internal sealed class LanguageModel(ChooseLanguage chooseLanguage, CurrentCustomer current, RequestLimits limits) : PageModel
{
    public IActionResult OnGet() => RedirectToPage("/Index");

    public async Task<IActionResult> OnPostAsync(string? language, string? returnUrl, CancellationToken cancellationToken)
    {
        if (!Languages.Contain(language))
        {
            return BadRequest();
        }

        if (limits.Refuse(LimitedAction.SaveSettings, HttpContext.Connection.RemoteIpAddress, current.Value?.Id.ToString())?.RetryAfter is { } wait)
        {
            TooManyRequests.Answer(Response, wait);
            return new EmptyResult();
        }

        LanguageCookie.Write(Response, language);
        if (current.Value is { } customer)
        {
            await chooseLanguage.ExecuteAsync(customer.Id, language, cancellationToken);
        }

        return this.LeadTo(returnUrl);
    }
}
