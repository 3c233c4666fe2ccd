using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PortalAcceptance.Portal.Customers;
using PortalAcceptance.Portal.Data;
using PortalAcceptance.Portal.Forms;
using PortalAcceptance.Portal.Links;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.Sessions;
using PortalAcceptance.Portal.TestSupport.Faults.Shared;

namespace PortalAcceptance.Portal.TestSupport.Faults;

internal static class LoginFaults
{
    public static IReadOnlyList<Fault> All { get; } =
    [
        new Fault("login-tells-known-address", "Answers a wrong password differently from an unknown address.", FaultArea.Login, FaultKind.Security)
            .At<ILogIn, KnownAddressTold>(),
        new Fault("short-login-id-accepted", "Accepts the part before the @ as a login ID.", FaultArea.Login, FaultKind.Validation)
            .At<ILogIn, ShortLoginIdAccepted>(),
        new Fault("login-id-case-sensitive", "Refuses a login ID whose upper and lower case differ from the registered one.", FaultArea.Login, FaultKind.Boundary)
            .At<ILogIn, CaseSensitiveLoginId>(),
        new Fault("no-lockout", "Never locks an account after wrong passwords.", FaultArea.Login, FaultKind.Security)
            .At<ILogIn, NoLockout>(),
        new Fault("lockout-never-ends", "Restarts the lockout at every attempt, so that it never ends.", FaultArea.Login, FaultKind.Failure)
            .At<ILogIn, EndlessLockout>(),
        new Fault("four-wrong-passwords-lock", "Locks an account after four wrong passwords.", FaultArea.Login, FaultKind.Boundary)
            .At<ILogIn, LockedTooSoon>(),
        new Fault("lockout-ends-early", "Unlocks a locked account after ten minutes.", FaultArea.Login, FaultKind.Boundary)
            .At<ILogIn, LockoutEndsEarly>(),
        new Fault("login-keeps-count", "Counts wrong passwords on after a login.", FaultArea.Login, FaultKind.Boundary)
            .At<ILogIn, CountKept>(),
        new Fault("typed-login-id-lost", "Clears the login ID after a wrong password.", FaultArea.Login, FaultKind.Validation)
            .At<IMiddleware, TypedInputLost>("Credentials"),
        new Fault("login-forgets-destination", "Opens the cloud servers after a login instead of the page that was requested.", FaultArea.Login, FaultKind.Happy)
            .At<IMiddleware, DestinationForgotten>(),
        new Fault("open-redirect", "Redirects to any site that the login page's address names.", FaultArea.Login, FaultKind.Security)
            .At<IMiddleware, OpenRedirect>(),
        new Fault("logout-keeps-session", "Shows the login page after a logout, but keeps the session.", FaultArea.Login, FaultKind.Security)
            .At<ICookieManager, CookieKept>()
            .At<CookieAuthenticationEvents, SessionKept>(),
        new Fault("logout-only-in-browser", "Removes the session from the browser at logout, while a copy of its cookie stays valid.", FaultArea.Login, FaultKind.Security)
            .At<CookieAuthenticationEvents, SessionKept>(),
        new Fault("session-never-ends", "Keeps sessions that are not used for years.", FaultArea.Login, FaultKind.Persistence)
            .At<CookieAuthenticationEvents, EndlessSession>(),
        new Fault("session-ends-while-in-use", "Ends a session two hours after the login, however often it is used.", FaultArea.Login, FaultKind.Persistence)
            .At<CookieAuthenticationEvents, SessionNotRenewed>(),
        new Fault("used-session-never-ends", "Keeps a session as long as it is used.", FaultArea.Login, FaultKind.Security)
            .At<CookieAuthenticationEvents, UsedSessionEndless>(),
        new Fault("sessions-of-others-shown", "Lists another customer's session.", FaultArea.Login, FaultKind.Security)
            .At<IMiddleware, OthersSessionShown>(),
        new Fault("ended-sessions-go-on", "Says that the other sessions have ended and keeps them.", FaultArea.Login, FaultKind.Persistence)
            .At<ISaveChangesInterceptor, EndedSessionsKept>(),
        new Fault("page-language-wrong", "Tells browsers that every page is in German.", FaultArea.Login, FaultKind.A11y)
            .At<IMiddleware, ChangedTags>(TagChange.Get("html", "", "lang", "de")),
        new Fault("session-cookie-unprotected", "Sets the session cookie so that scripts and other sites can use it.", FaultArea.Login, FaultKind.Security)
            .At<ICookieManager, UnprotectedCookie>(),
        new Fault("security-headers-missing", "Answers without security headers.", FaultArea.Login, FaultKind.Security)
            .At<IMiddleware, NoSecurityHeaders>(),
        new Fault("private-pages-cached", "Lets the browser cache private pages, so that Back shows them after a logout.", FaultArea.Login, FaultKind.Security)
            .At<IMiddleware, CachedPages>(),
        new Fault("reset-link-works-twice", "Accepts a password reset link a second time.", FaultArea.Login, FaultKind.Security)
            .At<ILinkTokens, UsedLinkAccepted>(),
        new Fault("reset-link-never-expires", "Accepts a password reset link after it has expired.", FaultArea.Login, FaultKind.Boundary)
            .At<ILinkTokens, EndlessLink>(),
        new Fault("reset-link-expires-early", "Refuses a password reset link after half an hour.", FaultArea.Login, FaultKind.Boundary)
            .At<ILinkTokens, LinkExpiresEarly>(),
        new Fault("reset-mail-in-english", "Sends password reset links in English to everybody.", FaultArea.Login, FaultKind.Happy)
            .At<IMailer, MailInEnglish>((object)new[] { "Choose a new password", "Hello {0}," }),
        new Fault("reset-mail-not-sent", "Says that a password reset link was sent and sends none.", FaultArea.Login, FaultKind.Failure)
            .At<IMailer, MailNotSent>("Choose a new password"),
        new Fault("antiforgery-off", "Accepts forms without a valid antiforgery token.", FaultArea.Account, FaultKind.Security)
            .At<IAntiforgery, NoAntiforgery>(),
    ];
}

file sealed class KnownAddressTold(ILogIn logIn, CustomerManager customers) : ILogIn
{
    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var result = await logIn.ExecuteAsync(credentials, cancellationToken);
        var isWrongPassword = !result.Succeeded && !string.IsNullOrEmpty(credentials.Password)
            && await customers.FindByLoginIdAsync(credentials.Email, cancellationToken) is not null;
        return isWrongPassword
            ? FormResult.Refused(nameof(credentials.Password), "The current password is incorrect.")
            : result;
    }
}

file sealed class ShortLoginIdAccepted(ILogIn logIn, PortalDbContext database, SteeredCustomers steered) : ILogIn
{
    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var typed = Text.Tidy(credentials.Email);
        if (typed.Length > 0 && !typed.Contains('@', StringComparison.Ordinal))
        {
            var beginning = $"{typed.ToUpperInvariant()}@";
            // Several customers may share what stands before the @.
            var own = steered.Faulty?.LoginId;
            credentials.Email = await database.Users.Where(customer => customer.NormalizedEmail!.StartsWith(beginning))
                .OrderByDescending(customer => customer.Email == own)
                .Select(customer => customer.Email).FirstOrDefaultAsync(cancellationToken) ?? typed;
        }

        return await logIn.ExecuteAsync(credentials, cancellationToken);
    }
}

file sealed class CaseSensitiveLoginId(ILogIn logIn, CustomerManager customers) : ILogIn
{
    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var typed = EmailAddress.Tidy(credentials.Email);
        return await customers.FindByLoginIdAsync(typed, cancellationToken) is { } customer && customer.LoginId != typed
            ? FormResult.Refused("", "The email address or password is incorrect.")
            : await logIn.ExecuteAsync(credentials, cancellationToken);
    }
}

file sealed class NoLockout(ILogIn logIn, PortalDbContext database) : ILogIn
{
    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var address = EmailAddress.Normalize(credentials.Email);
        await database.Users.Where(customer => customer.NormalizedEmail == address).ExecuteUpdateAsync(
            set => set.SetProperty(customer => customer.AccessFailedCount, 0).SetProperty(customer => customer.LockoutEnd, (DateTimeOffset?)null),
            cancellationToken);
        return await logIn.ExecuteAsync(credentials, cancellationToken);
    }
}

file sealed class EndlessLockout(ILogIn logIn, PortalDbContext database, CustomerClock clock) : ILogIn
{
    private static readonly TimeSpan _while = TimeSpan.FromMinutes(15);

    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var address = EmailAddress.Normalize(credentials.Email);
        var end = clock.GetUtcNow() + _while;
        await database.Users.Where(customer => customer.NormalizedEmail == address && customer.LockoutEnd != null).ExecuteUpdateAsync(
            set => set.SetProperty(customer => customer.LockoutEnd, end), cancellationToken);
        return await logIn.ExecuteAsync(credentials, cancellationToken);
    }
}

file sealed class LockedTooSoon(ILogIn logIn, PortalDbContext database, CustomerClock clock) : ILogIn
{
    private const int Most = 4;

    private static readonly TimeSpan _while = TimeSpan.FromMinutes(15);

    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var result = await logIn.ExecuteAsync(credentials, cancellationToken);
        var (address, end) = (EmailAddress.Normalize(credentials.Email), clock.GetUtcNow() + _while);
        await database.Users.Where(customer => customer.NormalizedEmail == address && customer.AccessFailedCount >= Most).ExecuteUpdateAsync(
            set => set.SetProperty(customer => customer.LockoutEnd, end), cancellationToken);
        return result;
    }
}

file sealed class LockoutEndsEarly(ILogIn logIn, PortalDbContext database, CustomerClock clock) : ILogIn
{
    private static readonly TimeSpan _rest = TimeSpan.FromMinutes(5);

    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var (address, end) = (EmailAddress.Normalize(credentials.Email), clock.GetUtcNow() + _rest);
        await database.Users.Where(customer => customer.NormalizedEmail == address && customer.LockoutEnd < end).ExecuteUpdateAsync(
            set => set.SetProperty(customer => customer.LockoutEnd, (DateTimeOffset?)null), cancellationToken);
        return await logIn.ExecuteAsync(credentials, cancellationToken);
    }
}

file sealed class CountKept(ILogIn logIn, PortalDbContext database) : ILogIn
{
    public async Task<FormResult> ExecuteAsync(Credentials credentials, CancellationToken cancellationToken)
    {
        var address = EmailAddress.Normalize(credentials.Email);
        var customers = database.Users.Where(customer => customer.NormalizedEmail == address);
        var count = await customers.Select(customer => customer.AccessFailedCount).SingleOrDefaultAsync(cancellationToken);
        var result = await logIn.ExecuteAsync(credentials, cancellationToken);
        if (result.Succeeded)
        {
            await customers.ExecuteUpdateAsync(set => set.SetProperty(customer => customer.AccessFailedCount, count), cancellationToken);
        }

        return result;
    }
}

file sealed class DestinationForgotten : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (LoginAnswer.Leads(context))
        {
            context.Response.Headers.Location = "/";
        }
    }
}

file sealed class OpenRedirect : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var target = context.Request.Query["returnUrl"].ToString();
        await next(context);
        if (LoginAnswer.Leads(context) && target.Length > 0)
        {
            context.Response.Headers.Location = target;
        }
    }
}

file sealed class CookieKept(ICookieManager cookies) : ICookieManager
{
    public string? GetRequestCookie(HttpContext context, string key) => cookies.GetRequestCookie(context, key);

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        cookies.AppendResponseCookie(context, key, value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options)
    {
        // The fault: the cookie is kept.
    }
}

file sealed class SessionKept(CookieAuthenticationEvents events) : SessionEvents(events)
{
    public override Task SigningOut(CookieSigningOutContext context) => Task.CompletedTask;
}

file sealed class EndlessSession(CookieAuthenticationEvents events, PortalDbContext database, CustomerClock clock) : SessionEvents(events)
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

file sealed class SessionNotRenewed(CookieAuthenticationEvents events) : SessionEvents(events)
{
    public override async Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        await base.CheckSlidingExpiration(context);
        context.ShouldRenew = false;
    }
}

file sealed class UsedSessionEndless(CookieAuthenticationEvents events, PortalDbContext database, CustomerClock clock) : SessionEvents(events)
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var (id, end) = (Session.IdOf(context.Principal), clock.GetUtcNow().AddHours(12));
        await database.Set<StartedSession>().Where(session => session.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(session => session.EndsAt, end), context.HttpContext.RequestAborted);
        await base.ValidatePrincipal(context);
    }
}

file sealed class OthersSessionShown : RewrittenPage
{
    protected override string Rewrite(string html, HttpContext context)
    {
        var services = context.RequestServices;
        var customer = services.GetRequiredService<CurrentCustomer>().Value;
        var other = context.Request.Path == "/account/sessions" && customer is not null
            ? services.GetRequiredService<PortalDbContext>().Set<StartedSession>().AsNoTracking()
                .Where(session => session.CustomerId != customer.Id)
                .OrderByDescending(session => session.StartedAt).FirstOrDefault()
            : null;
        return other is null ? html : html.Replace(
            "</tbody>",
            $"<tr><td>{customer!.ToLocal(other.StartedAt):g}</td><td>{other.IpAddress}</td><td>Another one</td></tr></tbody>",
            StringComparison.Ordinal);
    }
}

file sealed class EndedSessionsKept : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<StartedSession>().Where(entry => entry.State is EntityState.Deleted).ToArray())
        {
            entry.State = EntityState.Detached;
        }

        return ValueTask.FromResult(result);
    }
}

file sealed class UnprotectedCookie(ICookieManager cookies) : ICookieManager
{
    public string? GetRequestCookie(HttpContext context, string key) => cookies.GetRequestCookie(context, key);

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        cookies.AppendResponseCookie(
            context, key, value, new CookieOptions(options) { HttpOnly = false, Secure = false, SameSite = SameSiteMode.Unspecified });

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => cookies.DeleteCookie(context, key, options);
}

file sealed class NoSecurityHeaders : IMiddleware
{
    private static readonly string[] _headers =
    [
        "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy", "Permissions-Policy",
        "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy", "Strict-Transport-Security",
    ];

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // Registered first, so it runs last, after all headers are set.
        context.Response.OnStarting(() =>
        {
            foreach (var header in _headers)
            {
                context.Response.Headers.Remove(header);
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}

file sealed class CachedPages : IMiddleware
{
    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // Registered first, so it runs last, after caching was forbidden.
        context.Response.OnStarting(() =>
        {
            if (HttpMethods.IsGet(context.Request.Method) && context.Response.StatusCode == StatusCodes.Status200OK)
            {
                context.Response.Headers.CacheControl = "private, max-age=3600";
                context.Response.Headers.Remove("Pragma");
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}

file sealed class UsedLinkAccepted(ILinkTokens links, PortalDbContext database) : ILinkTokens
{
    public string Write(LinkPurpose purpose, LinkToken token) => links.Write(purpose, token);

    public LinkToken? Read(LinkPurpose purpose, string? text)
    {
        var token = links.Read(purpose, text);
        return purpose is LinkPurpose.PasswordReset && token is not null && StampOf(token.CustomerId) is { } stamp
            ? token with { SecurityStamp = stamp }
            : token;
    }

    private string? StampOf(Guid customerId) =>
        database.Users.Where(customer => customer.Id == customerId).Select(customer => customer.SecurityStamp).SingleOrDefault();
}

file sealed class LinkExpiresEarly(ILinkTokens links, CustomerClock clock) : ILinkTokens
{
    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(30);

    public string Write(LinkPurpose purpose, LinkToken token) => links.Write(purpose, token);

    public LinkToken? Read(LinkPurpose purpose, string? text) =>
        links.Read(purpose, text) is { } token && (purpose is not LinkPurpose.PasswordReset || clock.GetUtcNow() < token.IssuedAt + _lifetime) ? token : null;
}

file sealed class EndlessLink(ILinkTokens links, LinkTokens tokens) : ILinkTokens
{
    public string Write(LinkPurpose purpose, LinkToken token) => links.Write(purpose, token);

    public LinkToken? Read(LinkPurpose purpose, string? text) =>
        links.Read(purpose, text) ?? (purpose is LinkPurpose.PasswordReset ? tokens.Open(purpose, text) : null);
}

file sealed class NoAntiforgery(IAntiforgery antiforgery) : IAntiforgery
{
    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) => antiforgery.GetAndStoreTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) => antiforgery.GetTokens(httpContext);

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) => Task.FromResult(true);

    public Task ValidateRequestAsync(HttpContext httpContext) => Task.CompletedTask;

    public void SetCookieTokenAndHeader(HttpContext httpContext) => antiforgery.SetCookieTokenAndHeader(httpContext);
}

file static class LoginAnswer
{
    public static bool Leads(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method)
        && context.Request.Path == "/login"
        && context.Response.StatusCode == StatusCodes.Status302Found;
}
