using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PortalAcceptance.Portal.Security;

namespace PortalAcceptance.Portal.Sessions;

internal static class SessionServices
{
    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddOptions<SessionOptions>().BindConfiguration(SessionOptions.Section)
            .Validate(options => options.IdleTimeout > TimeSpan.Zero, $"{SessionOptions.Section}:IdleTimeout must be longer than nothing, for example 02:00:00.")
            .Validate(options => options.AbsoluteLifetime >= options.IdleTimeout, $"{SessionOptions.Section}:AbsoluteLifetime must be at least as long as IdleTimeout.")
            .ValidateOnStart();
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentCustomer>();
        services.AddScoped<Session>();
        services.AddScoped<EndOtherSessions>();
        services.AddSingleton<SignedInCustomerQuery>();
        services.AddScoped<SessionCheck>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<PortalCookies, IOptions<SessionOptions>>((options, cookies, session) =>
            {
                // Not strict: an emailed link would find the customer logged out.
                cookies.Harden(options.Cookie, "session", SameSiteMode.Lax);
                options.ExpireTimeSpan = session.Value.IdleTimeout;
                options.SlidingExpiration = true;
                options.LoginPath = "/login";
                options.ReturnUrlParameter = "returnUrl";
                options.EventsType = typeof(SessionCheck);
            });
        return services;
    }
}
