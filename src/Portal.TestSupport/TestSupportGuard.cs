using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace PortalAcceptance.Portal.TestSupport;

// Refuses to start if other machines could reach test support, unless that is allowed.
internal sealed partial class TestSupportGuard(
    IServer server, IOptions<TestSupportOptions> options, TestSupportKey key, ILogger<TestSupportGuard> logger) : LifecycleStep
{
    // A server that does not report its addresses may listen anywhere.
    private string? Danger => server.Features.Get<IServerAddressesFeature>()?.Addresses is not { Count: > 0 } addresses
        ? "the server does not say where it listens"
        : addresses.FirstOrDefault(address => !IsLoopback(address)) is { } open
            ? $"{open} can be reached from other machines"
            : null;

    public override Task StartedAsync(CancellationToken cancellationToken)
    {
        if (Danger is { } danger && !options.Value.AllowRemote)
        {
            throw new OptionsValidationException(TestSupportOptions.Section, typeof(TestSupportOptions),
            [
                $"Test support is on and {danger}. Listen on 127.0.0.1, or set {TestSupportOptions.Section}:AllowRemote=true.",
            ]);
        }

        if (key.IsGenerated)
        {
            LogKey(TestSupportKey.Header, key.Value);
        }

        return Task.CompletedTask;
    }

    private static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host;
        return host == "localhost" || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }

    [LoggerMessage(EventName = "TestSupportKey", Level = LogLevel.Information, Message = "Test support is on; {Header}: {Key}")]
    private partial void LogKey(string header, string key);
}
