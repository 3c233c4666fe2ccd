using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace PortalAcceptance.Portal.TestSupport.Faults.Shared;

internal abstract class SessionEvents(CookieAuthenticationEvents events) : CookieAuthenticationEvents
{
    public override Task ValidatePrincipal(CookieValidatePrincipalContext context) => events.ValidatePrincipal(context);

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context) => events.CheckSlidingExpiration(context);

    public override Task SigningIn(CookieSigningInContext context) => events.SigningIn(context);

    public override Task SignedIn(CookieSignedInContext context) => events.SignedIn(context);

    public override Task SigningOut(CookieSigningOutContext context) => events.SigningOut(context);

    public override Task RedirectToLogout(RedirectContext<CookieAuthenticationOptions> context) => events.RedirectToLogout(context);

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) => events.RedirectToLogin(context);

    public override Task RedirectToReturnUrl(RedirectContext<CookieAuthenticationOptions> context) => events.RedirectToReturnUrl(context);

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) => events.RedirectToAccessDenied(context);
}
