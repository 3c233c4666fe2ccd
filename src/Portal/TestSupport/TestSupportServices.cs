using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Faults;
using PortalAcceptance.Portal.PasswordReset;
using PortalAcceptance.Portal.Seeding;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>Adds test support to a portal whose configuration switches it on, and nothing to any other.</summary>
internal static class TestSupportServices
{
    public static IServiceCollection AddClocks(this IServiceCollection services, IConfiguration configuration)
    {
        if (!TestSupportOptions.IsEnabled(configuration))
        {
            return services.AddSingleton(TimeProvider.System).AddScoped<CustomerClock>();
        }

        services.AddSingleton<SteeredCustomers>();
        services.AddSingleton<PortalClock>();
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<PortalClock>());
        // A session is its customer's, although the options of all of them are one object.
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<PortalClock, SteeredCustomers>(
            (options, clock, steered) => options.TimeProvider = new ServedCustomerClock(clock, steered));
        return services.AddScoped<CustomerClock, ServedCustomerClock>();
    }

    /// <summary>Adds the rest of test support, after everything that it is to steer.</summary>
    public static IServiceCollection AddTestSupport(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<SeedCustomers>();
        if (TestSupportOptions.IsEnabled(configuration))
        {
            services.AddOptions<TestSupportOptions>().BindConfiguration(TestSupportOptions.Section)
                .Validate(options => options.Key is null or { Length: >= 16 }, $"{TestSupportOptions.Section}:Key must have at least 16 characters.")
                .ValidateOnStart();
            if (configuration.GetValue<bool>($"{TestSupportOptions.Section}:{nameof(TestSupportOptions.BareLog)}"))
            {
                services.AddSingleton<ILoggerFactory, LoggerFactory>();
            }

            services.AddSingleton<TestSupportKey>();
            services.AddHostedService<TestSupportGuard>();
            services.AddScoped<CustomerFinder>();
            services.ReplaceBy<ICloseCustomerMonth, ServedMonth>(ServedMonth.Close);
            services.ReplaceBy<ISendResetLink, ServedResetLink>(ServedResetLink.Send);
            services.AddFaults();
            services.Insert(0, ServiceDescriptor.Transient<IStartupFilter, TestSupportPipeline>());
        }

        return services;
    }
}
