namespace PortalAcceptance.Portal.Drafts;

/// <summary>Adds what keeps drafts.</summary>
internal static class DraftServices
{
    public static IServiceCollection AddDrafts(this IServiceCollection services)
    {
        services.AddScoped<DraftKeeper>();
        services.AddScoped<EndedSession>();
        return services;
    }
}
