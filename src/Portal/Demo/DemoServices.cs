namespace PortalAcceptance.Portal.Demo;

/// <summary>Adds the demo customer to the portal.</summary>
internal static class DemoServices
{
    public static IServiceCollection AddDemo(this IServiceCollection services)
    {
        services.AddOptions<DemoOptions>().BindConfiguration(DemoOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddHostedService<DemoCustomer>();
    }
}
