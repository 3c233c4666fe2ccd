using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Customers;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>
/// Finds out whose clock a request goes by, before its session is checked, because sessions end by the clock too: the
/// signed-in customer's, or at a login that of whoever logs in.
/// </summary>
/// <param name="next">Answers the request.</param>
/// <param name="clock">Is told.</param>
/// <param name="cookies">Reads the session.</param>
internal sealed class CustomerClock(RequestDelegate next, PortalClock clock, IOptionsMonitor<CookieAuthenticationOptions> cookies)
{
    private const string LoginField = $"{nameof(Credentials)}.{nameof(Credentials.Email)}";

    public async Task InvokeAsync(HttpContext context)
    {
        if (clock.HasCustomers)
        {
            if (SignedIn(context) is { } customerId)
            {
                clock.Serve(customerId);
            }
            else if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType)
            {
                var form = await context.Request.ReadFormAsync(context.RequestAborted);
                clock.Serve(form[LoginField].ToString());
            }
        }

        await next(context);
    }

    private Guid? SignedIn(HttpContext context)
    {
        var options = cookies.Get(IdentityConstants.ApplicationScheme);
        var cookie = options.CookieManager.GetRequestCookie(context, options.Cookie.Name!);
        var principal = cookie is null ? null : options.TicketDataFormat.Unprotect(cookie)?.Principal;
        return Guid.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
    }
}
