namespace PortalAcceptance.Portal.TestSupport;

// Replaces a service, and keeps the original under a key.
internal static class ServiceReplacement
{
    public static void ReplaceBy<TService, TReplacement>(this IServiceCollection services, string key)
        where TService : class
        where TReplacement : class, TService =>
        services.Add(ServiceDescriptor.Describe(typeof(TService), typeof(TReplacement), services.SetAside<TService>(key)));

    public static void ReplaceBy<TService>(this IServiceCollection services, string key, Func<IServiceProvider, TService> make)
        where TService : class
    {
        services.SetAside<TService>(key);
        services.AddScoped(make);
    }

    private static ServiceLifetime SetAside<TService>(this IServiceCollection services, string key)
    {
        var replaced = services.LastOrDefault(service => service.ServiceType == typeof(TService) && !service.IsKeyedService)
            ?? throw new InvalidOperationException($"There is no {typeof(TService).Name} to replace; add it first.");
        services.Remove(replaced);
        services.Add(replaced switch
        {
            { ImplementationInstance: { } instance } => new ServiceDescriptor(typeof(TService), key, instance),
            { ImplementationFactory: { } factory } => new ServiceDescriptor(typeof(TService), key, (provider, _) => factory(provider), replaced.Lifetime),
            _ => new ServiceDescriptor(typeof(TService), key, replaced.ImplementationType!, replaced.Lifetime),
        });
        return replaced.Lifetime;
    }
}
