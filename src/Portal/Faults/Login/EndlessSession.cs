using Microsoft.AspNetCore.Authentication.Cookies;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Starts sessions that last for years.</summary>
internal sealed class EndlessSession(CookieAuthenticationEvents events, TimeProvider clock) : SessionEvents(events)
{
    private const int Years = 10;

    public override async Task SigningIn(CookieSigningInContext context)
    {
        await base.SigningIn(context);
        context.Properties.ExpiresUtc = clock.GetUtcNow().AddYears(Years);
        Session.NoteStart(context.Properties, context.Properties.ExpiresUtc.Value);
    }
}
