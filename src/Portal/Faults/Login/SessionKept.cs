using Microsoft.AspNetCore.Authentication.Cookies;

namespace PortalAcceptance.Portal.Faults.Login;

/// <summary>Does not end the session at a log-out; its cookie goes on working wherever it is kept.</summary>
internal sealed class SessionKept(CookieAuthenticationEvents events) : SessionEvents(events)
{
    public override Task SigningOut(CookieSigningOutContext context) => Task.CompletedTask;
}
