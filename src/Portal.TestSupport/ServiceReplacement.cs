namespace PortalAcceptance.Portal.TestSupport;

/// <summary>Puts a service in another one's place, with the other one still at hand by a key.</summary>
internal static class ServiceReplacement
{
    /// <summary>Puts a service of the same life in another one's place.</summary>
    /// <typeparam name="TService">What both of them are.</typeparam>
    /// <typeparam name="TReplacement">The one that is asked from now on.</typeparam>
    /// <param name="services">The portal's services, the one to replace among them.</param>
    /// <param name="key">What the one that it replaces is called from now on.</param>
    public static void ReplaceBy<TService, TReplacement>(this IServiceCollection services, string key)
        where TService : class
        where TReplacement : class, TService =>
        services.Add(ServiceDescriptor.Describe(typeof(TService), typeof(TReplacement), services.SetAside<TService>(key)));

    /// <summary>Puts a service that is made anew for each request in another one's place.</summary>
    /// <param name="services">The portal's services, the one to replace among them.</param>
    /// <param name="key">What the one that it replaces is called from now on.</param>
    /// <param name="make">Makes it.</param>
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
