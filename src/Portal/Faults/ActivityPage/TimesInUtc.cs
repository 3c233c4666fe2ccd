using Microsoft.AspNetCore.Authentication.Cookies;
using PortalAcceptance.Portal.Faults.Login;
using PortalAcceptance.Portal.Localization;
using PortalAcceptance.Portal.Sessions;

namespace PortalAcceptance.Portal.Faults.ActivityPage;

/// <summary>Has the pages take every customer for somebody who lives by UTC.</summary>
internal sealed class TimesInUtc(CookieAuthenticationEvents events, CurrentCustomer current) : SessionEvents(events)
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        await base.ValidatePrincipal(context);
        current.Value = current.Value is { } customer ? customer with { TimeZoneId = TimeZones.Utc } : null;
    }
}
