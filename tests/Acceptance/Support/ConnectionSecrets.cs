using System.Net.Http.Headers;
using System.Text;
using PortalAcceptance.RunConfiguration;
using PortalAcceptance.SecretSearch;

namespace PortalAcceptance.Acceptance.Support;

// What the settings send to the portal or the proxy and nobody may read in a trace.
internal static class ConnectionSecrets
{
    private static readonly string[] _headers = ["Authorization", "Cookie", "Proxy-Authorization"];

    public static KnownSecrets Of(UseSettings use)
    {
        var secrets = new KnownSecrets();
        var passwords = new[] { (use.HttpCredentials?.Username, use.HttpCredentials?.Password), (use.Proxy?.Username, use.Proxy?.Password) };
        foreach (var (name, password) in passwords.Where(each => each.Item2 is not null))
        {
            secrets.Add(SecretKind.Password, password!.Reveal());
            secrets.Add(SecretKind.Password, Convert.ToBase64String(Encoding.UTF8.GetBytes($"{name}:{password.Reveal()}")));
        }

        foreach (var (_, value) in use.ExtraHttpHeaders.Where(header => _headers.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            secrets.Add(SecretKind.Password, AuthenticationHeaderValue.TryParse(value, out var scheme) && scheme.Parameter is { } parameter ? parameter : value);
        }

        return secrets;
    }
}
