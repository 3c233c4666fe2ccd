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
/// Looks at each request whether its session still holds. One look-up by primary key answers that and fetches what the
/// page needs to know of the customer; Identity's own validator would load the whole customer and issue a new cookie.
/// </summary>
/// <param name="database">Knows the customers.</param>
/// <param name="current">Is told who it is.</param>
/// <param name="options">Names the claims.</param>
/// <param name="lifetime">Says when a session ends however much it is used.</param>
/// <param name="clock">Says what time it is.</param>
internal sealed class SessionCheck(
    PortalDbContext database, CurrentCustomer current, IOptions<IdentityOptions> options, IOptions<SessionOptions> lifetime, TimeProvider clock)
    : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var claims = options.Value.ClaimsIdentity;
        var stamp = context.Principal?.FindFirstValue(claims.SecurityStampClaimType);
        var customer = Guid.TryParse(context.Principal?.FindFirstValue(claims.UserIdClaimType), out var id)
            && IsYoung(context.Properties)
            ? await Find(id, context.HttpContext.RequestAborted)
            : null;
        if (stamp is null || customer?.SecurityStamp != stamp)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        current.Value = customer;
    }

    private bool IsYoung(AuthenticationProperties properties) =>
        clock.GetUtcNow() - Session.StartedAt(properties) < lifetime.Value.AbsoluteLifetime;

    private Task<SignedInCustomer?> Find(Guid id, CancellationToken cancellationToken) =>
        database.Users.AsNoTracking()
            .Where(customer => customer.Id == id)
            .LeftJoin(database.Set<CardOnFile>(), customer => customer.Id, card => card.CustomerId, (customer, card) => new SignedInCustomer(
                customer.Id, customer.Email!, customer.Language, customer.TimeZoneId, customer.SecurityStamp,
                new PaymentStanding(
                    customer.PlanCode != "",
                    card,
                    card != null && database.Set<Invoice>().Any(invoice =>
                        invoice.CustomerId == id && invoice.Status == InvoiceStatus.PaymentDue && invoice.DeclinedToken == card.Token))))
            .SingleOrDefaultAsync(cancellationToken);
}
