using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Pages;

/// <summary>Switches the language: of the browser, and of the customer who is signed in.</summary>
/// <param name="chooseLanguage">Switches the customer's.</param>
/// <param name="current">Who is signed in.</param>
[AllowAnonymous]
public sealed class LanguageModel(ChooseLanguage chooseLanguage, CurrentCustomer current) : PageModel
{
    /// <summary>There is nothing to see here: leads to the start.</summary>
    public IActionResult OnGet() => RedirectToPage("/Index");

    /// <summary>Switches, and leads back.</summary>
    public async Task<IActionResult> OnPostAsync(string? language, string? returnUrl, CancellationToken cancellationToken)
    {
        if (language is null || !Languages.Names.ContainsKey(language))
        {
            return BadRequest();
        }

        LanguageCookie.Write(Response, language);
        if (current.Value is { } customer)
        {
            await chooseLanguage.ExecuteAsync(customer.Id, language, cancellationToken);
        }

        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToPage("/Index");
    }
}
