using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Faults.Login;
using PortalAcceptance.Portal.Links;
using PortalAcceptance.Portal.Mail;

namespace PortalAcceptance.Portal.Faults;

/// <summary>What can go wrong with logging in and out, and with sessions.</summary>
internal static class LoginFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("login-tells-known-address", "Answers a wrong password differently from an unknown address.", FaultArea.Login, FaultKind.Security)
            .At<ILogIn, KnownAddressTold>(),
        new Fault("short-login-id-accepted", "Lets a customer log in with what stands before the @.", FaultArea.Login, FaultKind.Validation)
            .At<ILogIn, ShortLoginIdAccepted>(),
        new Fault("login-id-case-sensitive", "Refuses the login ID in capitals other than the registered ones.", FaultArea.Login, FaultKind.Boundary)
            .At<ILogIn, CaseSensitiveLoginId>(),
        new Fault("no-lockout", "Never locks an account, however many wrong passwords are tried.", FaultArea.Login, FaultKind.Security)
            .At<ILogIn, NoLockout>(),
        new Fault("lockout-never-ends", "Starts the lock-out anew at every attempt, so that it never ends.", FaultArea.Login, FaultKind.Failure)
            .At<ILogIn, EndlessLockout>(),
        new Fault("login-forgets-destination", "Lands on the cloud servers after a login, wherever the visit was headed.", FaultArea.Login, FaultKind.Happy)
            .At<IAnswer, DestinationForgotten>(),
        new Fault("open-redirect", "Leads to any site that the login page's address names.", FaultArea.Login, FaultKind.Security)
            .At<IAnswer, OpenRedirect>(),
        new Fault("logout-keeps-session", "Shows the login page after a log-out and leaves the session as it was.", FaultArea.Login, FaultKind.Security)
            .At<ICookieManager, CookieKept>()
            .At<CookieAuthenticationEvents, SessionKept>(),
        new Fault("logout-only-in-browser", "Forgets the session in the browser at a log-out, and lets a copy of it go on.", FaultArea.Login, FaultKind.Security)
            .At<CookieAuthenticationEvents, SessionKept>(),
        new Fault("session-never-ends", "Keeps sessions for years instead of ending them after a while without a request.", FaultArea.Login, FaultKind.Persistence)
            .At<CookieAuthenticationEvents, EndlessSession>(),
        new Fault("session-cookie-unprotected", "Sets the session's cookie where scripts and other sites can use it.", FaultArea.Login, FaultKind.Security)
            .At<ICookieManager, UnprotectedCookie>(),
        new Fault("security-headers-missing", "Answers without any of the headers that keep browsers strict.", FaultArea.Login, FaultKind.Security)
            .At<IAnswer, NoSecurityHeaders>(),
        new Fault("private-pages-cached", "Lets the browser keep private pages, so that Back shows them after a log-out.", FaultArea.Login, FaultKind.Security)
            .At<IAnswer, CachedPages>(),
        new Fault("reset-link-works-twice", "Sets a new password again by a link that has done so already.", FaultArea.Login, FaultKind.Security)
            .At<ILinkTokens, UsedLinkAccepted>(),
        new Fault("reset-link-never-expires", "Sets a new password by a link however long ago it was asked for.", FaultArea.Login, FaultKind.Boundary)
            .At<ILinkTokens, EndlessLink>(),
        new Fault("reset-mail-not-sent", "Says that a link to choose a new password is on its way and sends none.", FaultArea.Login, FaultKind.Failure)
            .At<IMailer, MailNotSent>("Choose a new password"),
        new Fault("antiforgery-off", "Accepts forms that another site has forged.", FaultArea.Account, FaultKind.Security)
            .At<IAntiforgery, NoAntiforgery>(),
    ];
}
