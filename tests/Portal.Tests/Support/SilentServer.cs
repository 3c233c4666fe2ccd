using System.Net;
using System.Net.Sockets;

namespace PortalAcceptance.Portal.Tests.Support;

/// <summary>A server that takes connections and never says a word.</summary>
internal sealed class SilentServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public SilentServer() => _listener.Start();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Waits until somebody has connected.</summary>
    public async Task WaitForVisitAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var visit = await _listener.AcceptTcpClientAsync(patience.Token);
    }

    public void Dispose() => _listener.Dispose();
}
