using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Drafts;

namespace PortalAcceptance.Portal.Sessions;

/// <summary>
/// Looks at each request whether its session still holds. One look-up by primary keys answers that and fetches what the
/// page needs to know of the customer; Identity's own validator would load the whole customer and issue a new cookie.
/// </summary>
/// <param name="database">Knows the customers and their sessions.</param>
/// <param name="query">Looks both up.</param>
/// <param name="current">Is told who it is.</param>
/// <param name="options">Names the claims.</param>
/// <param name="clock">Says what time it is.</param>
/// <param name="ended">Answers those that come too late.</param>
/// <param name="logger">Hears of those who are led to the login.</param>
internal sealed partial class SessionCheck(
    PortalDbContext database,
    SignedInCustomerQuery query,
    CurrentCustomer current,
    IOptions<IdentityOptions> options,
    CustomerClock clock,
    EndedSession ended,
    ILogger<SessionCheck> logger)
    : CookieAuthenticationEvents
{
    /// <summary>Nowhere: the page that logs a customer in leads on by itself, and to this portal only.</summary>
    public override Task RedirectToReturnUrl(RedirectContext<CookieAuthenticationOptions> context) => Task.CompletedTask;

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var claims = options.Value.ClaimsIdentity;
        var stamp = context.Principal?.FindFirstValue(claims.SecurityStampClaimType);
        var customer = Guid.TryParse(context.Principal?.FindFirstValue(claims.UserIdClaimType), out var id)
            && Session.IdOf(context.Principal) is { } session
            ? await query.FindAsync(database, id, session, clock.GetUtcNow(), context.HttpContext.RequestAborted)
            : null;
        if (stamp is null || customer?.SecurityStamp != stamp)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        current.Value = customer;
    }

    public override async Task SigningOut(CookieSigningOutContext context)
    {
        if (Session.IdOf(context.HttpContext.User) is { } id)
        {
            // Even for a browser that does not wait for it.
            await database.Set<StartedSession>().Where(session => session.Id == id).ExecuteDeleteAsync(CancellationToken.None);
        }

        await base.SigningOut(context);
    }

    public override async Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        LogAccessRefused(context.Request.Method, context.Request.Path, context.HttpContext.Connection.RemoteIpAddress);
        await ended.PrepareLoginAsync(context);
        await base.RedirectToLogin(context);
    }

    [LoggerMessage(EventName = "AccessRefused", Level = LogLevel.Information, Message = "{Method} {Path} from {Client} was refused: it needs a session.")]
    private partial void LogAccessRefused(string method, PathString path, IPAddress? client);
}
