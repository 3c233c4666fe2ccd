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

// One query by primary keys validates the session and loads what the page needs of the customer. Identity's validator
// would load the whole customer and issue a new cookie.
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
    // The login page redirects by itself, and only within this portal.
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
            // Even if the browser does not wait for it.
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
