namespace PortalAcceptance.Portal.Security.RateLimits;

internal static class RateLimitServices
{
    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddOptions<RateLimitOptions>().BindConfiguration(RateLimitOptions.Section)
            .Validate(options => options.Factor is null or > 0, $"{RateLimitOptions.Section}:Factor must be at least 1.")
            .Validate(
                options => Array.TrueForAll(Enum.GetValues<LimitedAction>(), action => options.Of(action).AreValid),
                $"{RateLimitOptions.Section}: each limit needs Requests of at least 1 and a time span Within, for example 00:15:00.")
            .ValidateOnStart();
        return services.AddSingleton<RequestLimits>();
    }
}
