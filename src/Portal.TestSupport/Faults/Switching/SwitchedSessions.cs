using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.TestSupport.Faults.Switching;

internal sealed class SwitchedSessions(FaultSwitch faults) : IPostConfigureOptions<CookieAuthenticationOptions>
{
    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        if (name == IdentityConstants.ApplicationScheme)
        {
            options.CookieManager = new SwitchedCookies(faults, options.CookieManager);
            options.EventsType = typeof(CookieAuthenticationEvents);
        }
    }
}
