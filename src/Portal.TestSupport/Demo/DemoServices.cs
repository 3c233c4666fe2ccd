using Microsoft.Extensions.DependencyInjection.Extensions;
using PortalAcceptance.Portal.Mail;
using PortalAcceptance.Portal.TestSupport.Seeding;

namespace PortalAcceptance.Portal.TestSupport.Demo;

internal static class DemoServices
{
    public static void AddDemo(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection(DemoOptions.Section);
        var options = section.Get<DemoOptions>() ?? new DemoOptions();
        if (!(options.Enabled ?? environment.IsDevelopment()))
        {
            return;
        }

        services.AddOptions<DemoOptions>().Bind(section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddScoped<SeedCustomers>();
        services.AddHostedService<DemoCustomer>();
        services.AddSingleton(new GreetingLine("Log in", $"{options.Email}  {options.Password}"));
        services.PostConfigure<MailOptions>(mail => mail.ShowMailbox ??= true);
    }
}
