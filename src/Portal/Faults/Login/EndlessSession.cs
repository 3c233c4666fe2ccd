using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Starts sessions that last for years.</summary>
internal sealed class EndlessSession(CookieAuthenticationEvents events, PortalDbContext database, CustomerClock clock) : SessionEvents(events)
{
    private const int Years = 10;

    public override async Task SigningIn(CookieSigningInContext context)
    {
        await base.SigningIn(context);
        var (id, end) = (Session.IdOf(context.Principal), clock.GetUtcNow().AddYears(Years));
        context.Properties.ExpiresUtc = end;
        await database.Set<StartedSession>().Where(session => session.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(session => session.EndsAt, end), context.HttpContext.RequestAborted);
    }
}
