namespace PortalAcceptance.Portal.Links;

/// <summary>Adds links that are e-mailed.</summary>
internal static class LinkServices
{
    public static IServiceCollection AddLinks(this IServiceCollection services) => services
        .AddScoped<LinkTokens>()
        .AddScoped<ILinkTokens>(provider => provider.GetRequiredService<LinkTokens>());
}
