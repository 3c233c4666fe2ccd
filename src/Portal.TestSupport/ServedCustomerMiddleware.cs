using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.TestSupport;

// Determines the customer being served before anything else sees the request: the one who is signed in, the one an
// emailed link is for, or the one whose login ID a form contains.
internal sealed class ServedCustomerMiddleware(
    RequestDelegate next, SteeredCustomers steered, IOptionsMonitor<CookieAuthenticationOptions> cookies)
{
    // Names the customer whose faults act in a request, whoever is signed in.
    public const string Header = "X-Test-Support-Customer";

    // The name of the login ID's field in every form that is used before login.
    private const string LoginField = $".{nameof(Credentials.Email)}";

    public async Task InvokeAsync(HttpContext context, LinkTokens links)
    {
        // Set here and not in a called method: an AsyncLocal value ends with the asynchronous method that sets it.
        if (steered.Any)
        {
            // Looked up before anybody is served: with a customer who is served, a change of how addresses are compared would act here too,
            // and nobody would be found.
            var (isNamed, named) = context.Request.Headers[Header] is [{ Length: > 0 } loginId, ..] ? (true, steered.Find(loginId)) : (false, null);
            var form = await RequestForm.ReadOrNullAsync(context.Request);
            var typed = TypedLoginId(form);
            if ((SignedIn(context) ?? links.CustomerOf(LinkCarrier.In(context.Request, form)) ?? await FindAsync(typed, context)) is { } customerId)
            {
                steered.Serve(customerId);
            }
            else if (typed is not null)
            {
                steered.Serve(typed);
            }

            if (isNamed)
            {
                steered.ActFor(named);
            }
        }

        await next(context);
    }

    private static string? TypedLoginId(IFormCollection? form) =>
        form?.FirstOrDefault(field => field.Key.EndsWith(LoginField, StringComparison.Ordinal)).Value is [{ Length: > 0 } typed, ..] ? typed.Trim() : null;

    private static async Task<Guid?> FindAsync(string? loginId, HttpContext context) => loginId is null
        ? null
        : (await context.RequestServices.GetRequiredService<CustomerManager>().FindByLoginIdAsync(loginId, context.RequestAborted))?.Id;

    private Guid? SignedIn(HttpContext context)
    {
        var options = cookies.Get(IdentityConstants.ApplicationScheme);
        var cookie = options.CookieManager.GetRequestCookie(context, options.Cookie.Name!);
        var principal = cookie is null ? null : options.TicketDataFormat.Unprotect(cookie)?.Principal;
        return Guid.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
    }
}
