namespace PortalAcceptance.Portal.EmailChange;

/// <summary>Adds the change of login IDs.</summary>
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
