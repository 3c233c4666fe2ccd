using System.Net;
using System.Net.Sockets;

namespace PortalAcceptance.Portal.Tests.Support;

internal sealed class SilentServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public SilentServer() => _listener.Start();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async Task WaitForVisitAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var visit = await _listener.AcceptTcpClientAsync(patience.Token);
    }

    public void Dispose() => _listener.Dispose();
}
