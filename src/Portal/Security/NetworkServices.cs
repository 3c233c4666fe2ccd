using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.Security;

internal static class NetworkServices
{
    public static IServiceCollection AddNetwork(this IServiceCollection services)
    {
        services.AddOptions<NetworkOptions>().BindConfiguration(NetworkOptions.Section)
            .Validate(options => options.IsPublicAddressValid, $"{NetworkOptions.Section}:PublicAddress must be an http or https address, for example https://panel.example.com.")
            .Validate(options => options.AreKnownProxiesValid, $"{NetworkOptions.Section}:KnownProxies must be IP addresses or networks, for example 10.0.0.0/8.")
            .ValidateOnStart();
        services.AddSingleton<PortalAddress>();
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<NetworkOptions>>(BelieveKnownProxiesOnly);
        services.AddOptions<HostFilteringOptions>().Configure<IOptions<NetworkOptions>, IConfiguration>(AnswerToOwnNamesOnly);
        return services;
    }

    private static void BelieveKnownProxiesOnly(ForwardedHeadersOptions forwarded, IOptions<NetworkOptions> network)
    {
        // The framework trusts every program on this machine by default.
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        forwarded.ForwardLimit = null;
        foreach (var proxies in network.Value.KnownNetworks)
        {
            forwarded.KnownIPNetworks.Add(proxies);
        }

        // Without any proxy, the framework would trust everyone.
        forwarded.ForwardedHeaders = forwarded.KnownIPNetworks.Count == 0
            ? ForwardedHeaders.None
            : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
    }

    // The framework's setting AllowedHosts takes precedence; probes use this machine's own names.
    private static void AnswerToOwnNamesOnly(HostFilteringOptions hosts, IOptions<NetworkOptions> network, IConfiguration configuration)
    {
        if (network.Value.PublicUri is { } address && string.IsNullOrWhiteSpace(configuration["AllowedHosts"]))
        {
            hosts.AllowedHosts = [address.Host, "localhost", "127.0.0.1", "[::1]"];
        }
    }
}
