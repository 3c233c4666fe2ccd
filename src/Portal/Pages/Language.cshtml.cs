using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages;

// A forged form leads on, and changes no language.
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class LanguageModel(ChooseLanguage chooseLanguage, CurrentCustomer current, RequestLimits limits) : FormPage
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

        if (await RefuseStaleAsync() is null)
        {
            LanguageCookie.Write(Response, language);
            if (current.Value is { } customer)
            {
                await chooseLanguage.ExecuteAsync(customer.Id, language, cancellationToken);
            }
        }

        return this.LeadTo(returnUrl);
    }
}
