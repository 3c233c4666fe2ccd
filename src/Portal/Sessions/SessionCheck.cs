using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Data;

namespace PortalAcceptance.Portal.Sessions;

/// <summary>
/// Looks at each request whether its session still holds. One look-up by primary keys answers that and fetches what the
/// page needs to know of the customer; Identity's own validator would load the whole customer and issue a new cookie.
/// </summary>
/// <param name="database">Knows the customers and their sessions.</param>
/// <param name="current">Is told who it is.</param>
/// <param name="options">Names the claims.</param>
/// <param name="clock">Says what time it is.</param>
internal sealed class SessionCheck(
    PortalDbContext database, CurrentCustomer current, IOptions<IdentityOptions> options, TimeProvider clock)
    : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var claims = options.Value.ClaimsIdentity;
        var stamp = context.Principal?.FindFirstValue(claims.SecurityStampClaimType);
        var customer = Guid.TryParse(context.Principal?.FindFirstValue(claims.UserIdClaimType), out var id)
            && Session.IdOf(context.Principal) is { } session
            ? await Find(id, session, clock.GetUtcNow(), context.HttpContext.RequestAborted)
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

    private Task<SignedInCustomer?> Find(Guid id, Guid sessionId, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.Users.AsNoTracking()
            .Where(customer => customer.Id == id
                && database.Set<StartedSession>().Any(session => session.Id == sessionId && session.CustomerId == id && session.EndsAt > now))
            .LeftJoin(database.Set<CardOnFile>(), customer => customer.Id, card => card.CustomerId, (customer, card) => new SignedInCustomer(
                customer.Id, customer.Email!, customer.Language, customer.TimeZoneId, customer.SecurityStamp,
                new PaymentStanding(
                    customer.PlanCode != "",
                    card,
                    card != null && database.Set<Invoice>().Any(invoice =>
                        invoice.CustomerId == id && invoice.Status == InvoiceStatus.PaymentDue && invoice.DeclinedToken == card.Token))))
            .SingleOrDefaultAsync(cancellationToken);
}
