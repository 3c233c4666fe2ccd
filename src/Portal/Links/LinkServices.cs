namespace PortalAcceptance.Portal.Links;

internal static class LinkServices
{
    public static IServiceCollection AddLinks(this IServiceCollection services) => services
        .AddScoped<LinkTokens>()
        .AddScoped<ILinkTokens>(provider => provider.GetRequiredService<LinkTokens>());
}
