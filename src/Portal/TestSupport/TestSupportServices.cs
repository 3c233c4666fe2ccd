using PortalAcceptance.Portal.Billing;
using PortalAcceptance.Portal.Faults;
using PortalAcceptance.Portal.PasswordReset;
using PortalAcceptance.Portal.Seeding;

namespace PortalAcceptance.Portal.TestSupport;

/// <summary>Adds test support to a portal whose configuration switches it on, and nothing to any other.</summary>
internal static class TestSupportServices
{
    public static IServiceCollection AddPortalClock(this IServiceCollection services, IConfiguration configuration)
    {
        if (!TestSupportOptions.IsEnabled(configuration))
        {
            return services.AddSingleton(TimeProvider.System);
        }

        services.AddSingleton<SteeredCustomers>();
        services.AddSingleton<PortalClock>();
        return services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<PortalClock>());
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
