namespace PortalAcceptance.Portal.PasswordReset;

/// <summary>Adds what a customer does who has forgotten the password.</summary>
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
