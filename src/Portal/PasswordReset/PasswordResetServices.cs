namespace PortalAcceptance.Portal.PasswordReset;

internal static class PasswordResetServices
{
    public static IServiceCollection AddPasswordReset(this IServiceCollection services)
    {
        services.AddSingleton<ResetQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<ResetQueue>());
        services.AddScoped<RequestPasswordReset>();
        services.AddScoped<ISendResetLink, SendResetLink>();
        services.AddScoped<ResetPassword>();
        return services;
    }
}
