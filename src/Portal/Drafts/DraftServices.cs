namespace PortalAcceptance.Portal.Drafts;

internal static class DraftServices
{
    public static IServiceCollection AddDrafts(this IServiceCollection services)
    {
        services.AddScoped<DraftKeeper>();
        services.AddScoped<EndedSession>();
        return services;
    }
}
