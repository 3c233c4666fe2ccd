using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using PortalAcceptance.Portal.Tests.Support;
using SmtpServer;
using SmtpServer.ComponentModel;
using SmtpServer.Mail;
using SmtpServer.Protocol;
using SmtpServer.Storage;

namespace PortalAcceptance.Portal.Tests.Mailing;

// A real SMTP server in this process.
internal sealed class MailServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<(string To, string Content, bool IsUnicode)> _received = [];
    private readonly Task _running;

    private MailServer(int port, MailServerHabits habits)
    {
        Port = port;
        Settings = ["--Portal:Mail:Host=127.0.0.1", $"--Portal:Mail:Port={port}", .. habits.IsSlow ? (string[])["--Portal:Mail:Timeout=00:00:02"] : []];
        var options = new SmtpServerOptionsBuilder().ServerName("localhost").Endpoint(endpoint =>
        {
            endpoint.Endpoint(new IPEndPoint(IPAddress.Loopback, port));
            if (habits.Certificate is not null)
            {
                endpoint.Certificate(habits.Certificate);
            }
        }).Build();
        var services = new ServiceProvider();
        services.Add(new Greeter(habits.TakesUnicode));
        services.Add(new Doorman(habits));
        services.Add(new Store(this, habits));
        _running = new global::SmtpServer.SmtpServer(options, services).StartAsync(_stop.Token);
    }

    public int Port { get; }

    // The portal waits less long for a server that is too slow. The others get the time that a busy machine takes.
    public string[] Settings { get; }

    // To is the envelope's recipient, of which the server reads only ASCII domains. IsUnicode means SMTPUTF8 was asked for.
    public IReadOnlyList<(string To, string Content, bool IsUnicode)> Received
    {
        get
        {
            lock (_received)
            {
                return [.. _received];
            }
        }
    }

    public static MailServer Start(MailServerHabits? habits = null)
    {
        while (true)
        {
            var server = new MailServer(FreePort(), habits ?? new MailServerHabits());
            if (!server._running.IsFaulted)
            {
                return server;
            }

            // Another program has taken the port in the meantime.
        }
    }

    public Task<PortalUnderTest> StartPortalAsync(params string[] settings) =>
        PortalUnderTest.StartAsync([.. Settings, "--Portal:Mail:UseTls=false", .. settings]);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class Greeter(bool takesUnicode) : SmtpCommandFactory
    {
        public override SmtpCommand CreateEhlo(string domainOrAddress) => new Greeting(domainOrAddress, takesUnicode);
    }

    private sealed class Greeting(string domainOrAddress, bool takesUnicode) : EhloCommand(domainOrAddress)
    {
        protected override IEnumerable<string> GetExtensions(ISessionContext context) =>
            base.GetExtensions(context).Where(extension => takesUnicode || extension != "SMTPUTF8");
    }

    private sealed class Doorman(MailServerHabits habits) : MailboxFilter
    {
        public override Task<bool> CanAcceptFromAsync(ISessionContext context, IMailbox from, int size, CancellationToken cancellationToken) =>
            Task.FromResult(!habits.RefusesEverything);

        public override Task<bool> CanDeliverToAsync(ISessionContext context, IMailbox to, IMailbox from, CancellationToken cancellationToken) =>
            habits.IsBusy
                ? throw new SmtpResponseException(new SmtpResponse(SmtpReplyCode.ServiceUnavailable, "try again later"))
                : Task.FromResult(!habits.RefusesRecipients);
    }

    private sealed class Store(MailServer server, MailServerHabits habits) : MessageStore
    {
        public override async Task<SmtpResponse> SaveAsync(
            ISessionContext context, IMessageTransaction transaction, ReadOnlySequence<byte> buffer, CancellationToken cancellationToken)
        {
            if (habits.IsSlow)
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            if (habits.DropsConnections)
            {
                context.Pipe.Dispose();
            }

            lock (server._received)
            {
                server._received.AddRange(transaction.To.Select(to => ($"{to.User}@{to.Host}", Encoding.UTF8.GetString(buffer.ToArray()), transaction.Parameters.ContainsKey("SMTPUTF8"))));
            }

            return SmtpResponse.Ok;
        }
    }
}

internal sealed record MailServerHabits
{
    public bool TakesUnicode { get; init; } = true;

    // Offers STARTTLS.
    public X509Certificate2? Certificate { get; init; }

    public bool RefusesEverything { get; init; }

    public bool RefusesRecipients { get; init; }

    public bool IsBusy { get; init; }

    public bool IsSlow { get; init; }

    public bool DropsConnections { get; init; }
}
