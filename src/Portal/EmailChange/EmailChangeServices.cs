namespace PortalAcceptance.Portal.EmailChange;

internal static class EmailChangeServices
{
    public static IServiceCollection AddEmailChange(this IServiceCollection services)
    {
        services.AddScoped<RequestEmailChange>();
        services.AddScoped<ConfirmEmailChange>();
        services.AddScoped<CancelEmailChange>();
        return services;
    }
}
