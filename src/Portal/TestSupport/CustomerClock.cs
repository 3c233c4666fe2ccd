using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Links;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>
/// Finds out whose clock a request goes by, before its session is checked, because sessions end by the clock too: that
/// of the customer who is signed in, whom an e-mailed link is about, or whose login ID a form names.
/// </summary>
/// <param name="next">Answers the request.</param>
/// <param name="clock">Is told.</param>
/// <param name="cookies">Reads the session.</param>
/// <param name="links">Reads e-mailed links.</param>
internal sealed class CustomerClock(
    RequestDelegate next, PortalClock clock, IOptionsMonitor<CookieAuthenticationOptions> cookies, LinkTokens links)
{
    // Every form that a customer fills in before logging in calls the login ID's field so.
    private const string LoginField = $".{nameof(Credentials.Email)}";

    public async Task InvokeAsync(HttpContext context, CustomerManager customers)
    {
        if (clock.HasCustomers && await FindCustomerAsync(context, customers) is { } customerId)
        {
            clock.Serve(customerId);
        }

        await next(context);
    }

    private async Task<Guid?> FindCustomerAsync(HttpContext context, CustomerManager customers)
    {
        if (SignedIn(context) is { } customerId)
        {
            return customerId;
        }

        var isForm = HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType;
        var form = isForm ? await context.Request.ReadFormAsync(context.RequestAborted) : null;
        return links.CustomerOf(LinkCarrier.In(context.Request, form))
            ?? (form?.FirstOrDefault(field => field.Key.EndsWith(LoginField, StringComparison.Ordinal)).Value is [{ Length: > 0 } loginId, ..]
                ? (await customers.FindByLoginIdAsync(loginId.Trim(), context.RequestAborted))?.Id
                : null);
    }

    private Guid? SignedIn(HttpContext context)
    {
        var options = cookies.Get(IdentityConstants.ApplicationScheme);
        var cookie = options.CookieManager.GetRequestCookie(context, options.Cookie.Name!);
        var principal = cookie is null ? null : options.TicketDataFormat.Unprotect(cookie)?.Principal;
        return Guid.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
    }
}
