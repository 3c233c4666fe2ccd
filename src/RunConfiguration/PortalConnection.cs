using System.Net;

namespace PortalAcceptance.RunConfiguration;

/// <summary>Reaches the portal under test without a browser, in the same way as the browser does.</summary>
public static class PortalConnection
{
    /// <summary>Carries requests: with the proxy, the credentials and the trust that the settings name.</summary>
    public static HttpClientHandler Handler(UseSettings use)
    {
        var handler = new HttpClientHandler();
        if (use.IgnoreHttpsErrors)
        {
            handler.ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator;
        }
        if (use.Proxy is { } proxy)
        {
            handler.Proxy = new WebProxy(proxy.Server)
            {
                BypassList = [.. (proxy.Bypass ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(PatternOf)],
                Credentials = proxy.Username is { } name ? new NetworkCredential(name, proxy.Password?.Reveal()) : null,
            };
        }
        if (use.HttpCredentials is { } credentials)
        {
            handler.Credentials = new NetworkCredential(credentials.Username, credentials.Password.Reveal());
        }
        return handler;
    }

    /// <summary>Makes requests with the headers that the settings add.</summary>
    /// <param name="handler">Carries them.</param>
    public static HttpClient Client(UseSettings use, HttpMessageHandler handler)
    {
        var client = new HttpClient(handler);
        foreach (var (name, value) in use.ExtraHttpHeaders)
        {
            client.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        }
        return client;
    }

    // ".example.com" and "*.example.com" stand for all hosts below.
    private static string PatternOf(string host) => host.TrimStart('*') is ['.', ..] domain
        ? $"{System.Text.RegularExpressions.Regex.Escape(domain)}(:[0-9]+)?$"
        : $"//{System.Text.RegularExpressions.Regex.Escape(host)}(:[0-9]+)?$";
}
