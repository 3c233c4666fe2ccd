namespace PortalAcceptance.Portal.Drafts;

/// <summary>Adds what keeps drafts.</summary>
internal static class DraftServices
{
    public static IServiceCollection AddDrafts(this IServiceCollection services)
    {
        services.AddSingleton<DraftKeeper>();
        services.AddSingleton<EndedSession>();
        return services;
    }
}
