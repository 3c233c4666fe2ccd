using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.PasswordReset;
using PortalAcceptance.Portal.Security;
using PortalAcceptance.Portal.Security.RateLimits;
using PortalAcceptance.Portal.TestSupport.Faults.Switching;
using PortalAcceptance.Portal.TestSupport.Seeding;

namespace PortalAcceptance.Portal.TestSupport;

internal static class TestSupportServices
{
    // Must be called after all services that it replaces.
    public static void AddTestSupport(this IServiceCollection services, IConfiguration configuration)
    {
        if (!TestSupportOptions.IsEnabled(configuration))
        {
            return;
        }

        services.AddOptions<TestSupportOptions>().BindConfiguration(TestSupportOptions.Section)
            .Validate(options => options.Key is null or { Length: >= 16 }, $"{TestSupportOptions.Section}:Key must have at least 16 characters.")
            .ValidateOnStart();
        if (configuration.GetValue<bool>($"{TestSupportOptions.Section}:{nameof(TestSupportOptions.BareLog)}"))
        {
            services.AddSingleton<ILoggerFactory, LoggerFactory>();
        }

        services.AddSingleton<TestSupportKey>();
        services.AddHostedService<TestSupportGuard>();
        services.AddSingleton<SteeredCustomers>();
        services.AddScoped<CustomerFinder>();
        services.TryAddScoped<SeedCustomers>();
        services.AddClock();
        services.RelaxPortal();
        services.ReplaceBy<ICloseMonth, ServedMonth>(ServedMonth.Close);
        services.ReplaceBy<ISendResetLink, ServedResetLink>(ServedResetLink.Send);
        services.AddFaults();
        if (configuration.GetValue<bool>($"{TestSupportOptions.Section}:{nameof(TestSupportOptions.PseudoLocale)}"))
        {
            services.ReplaceBy<IStringLocalizer, PseudoTexts>(PseudoTexts.Plain);
        }

        services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, TestSupportStartupFilter>());
    }

    private static void AddClock(this IServiceCollection services)
    {
        services.AddSingleton<PortalClock>();
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(provider => provider.GetRequiredService<PortalClock>()));
        services.Replace(ServiceDescriptor.Scoped<CustomerClock, ServedCustomerClock>());
        // The options are shared by all sessions, so the clock must find the customer itself.
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<PortalClock, SteeredCustomers>(
            (options, clock, steered) => options.TimeProvider = new ServedCustomerClock(clock, steered));
    }

    private static void RelaxPortal(this IServiceCollection services)
    {
        services.PostConfigure<NetworkOptions>(options => options.HostPaths.Add(TestSupportEndpoints.Path));
        services.PostConfigure<MailOptions>(options => options.ShowMailbox ??= true);
        // Tests close the months that they need.
        services.PostConfigure<BillingOptions>(options => options.AutomaticClose ??= false);
        // A test suite sends more requests from one address than any customer.
        services.PostConfigure<RateLimitOptions>(options => options.AreOff = options.Factor is null);
    }
}
