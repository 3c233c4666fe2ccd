using System.Net;
using System.Net.Sockets;

namespace PortalAcceptance.RunConfiguration.Tests;

internal class PortalProbeTests
{
    [TestCase(HttpStatusCode.OK)]
    [TestCase(HttpStatusCode.Found)]
    [TestCase(HttpStatusCode.NotFound)]
    [TestCase(HttpStatusCode.InternalServerError)]
    public async Task AnyAnswerOfAPortalIsAnAnswer(HttpStatusCode status)
    {
        var asked = new List<Uri?>();
        using var handler = new FakeHandler((request, _) =>
        {
            asked.Add(request.RequestUri);
            return Task.FromResult(new HttpResponseMessage(status));
        });

        await new PortalProbe(handler).CheckAsync(Settings("http://portal.example.com/panel"));

        asked.Should().Equal(new Uri("http://portal.example.com/panel"));
    }

    [Test]
    public async Task WithoutAnAddressNothingIsAsked()
    {
        using var workspace = new Workspace();
        using var handler = new FakeHandler((_, _) => throw new InvalidOperationException("asked"));

        await FluentActions.Awaiting(() => new PortalProbe(handler).CheckAsync(workspace.Load())).Should().NotThrowAsync();
    }

    [Test]
    public async Task AGatewayWithoutAPortalBehindItIsNoAnswer()
    {
        using var handler = new FakeHandler((_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.BadGateway)));

        (await RefusalAsync(handler, "http://portal.example.com/")).Should().Be(
            "Nothing answers at http://portal.example.com/: only a gateway answers there, 502 BadGateway; start the portal or correct PORTAL_BASE_URL.");
    }

    [Test]
    public async Task APortalThatStaysSilentIsNoAnswer()
    {
        using var handler = new FakeHandler((_, cancellationToken) => new TaskCompletionSource<HttpResponseMessage>().Task.WaitAsync(cancellationToken));

        (await RefusalAsync(handler, "http://portal.example.com/", TimeSpan.FromSeconds(0.1))).Should().Be(
            "Nothing answers at http://portal.example.com/: no answer within 0.1 s; start the portal or correct PORTAL_BASE_URL.");
    }

    [Test]
    public async Task AClosedPortIsNoAnswerAndTheFileIsNamed()
    {
        using var workspace = Workspace.With($$"""
            { "use": {
                "baseURL": "http://127.0.0.1:{{FreePort()}}" } }
            """);

        var refusal = await FluentActions.Awaiting(() => PortalProbe.EnsureAnswersAsync(workspace.Load())).Should().ThrowAsync<RunSettingsException>();

        refusal.Which.Message.Should().Match(
            $"Nothing answers at http://127.0.0.1:*/: *; start the portal or correct \"use.baseURL\" in {workspace.ConfigFile}, line 2.");
    }

    [Test]
    public async Task GivingUpIsNoVerdict()
    {
        using var handler = new FakeHandler((_, cancellationToken) => Task.FromCanceled<HttpResponseMessage>(cancellationToken));

        await FluentActions.Awaiting(() => new PortalProbe(handler).CheckAsync(Settings("http://portal.example.com/"), new CancellationToken(canceled: true)))
            .Should().ThrowAsync<OperationCanceledException>();
    }

    private static async Task<string> RefusalAsync(HttpMessageHandler handler, string baseUrl, TimeSpan? timeout = null) =>
        (await FluentActions.Awaiting(() => new PortalProbe(handler) { Timeout = timeout ?? PortalProbe.DefaultTimeout }.CheckAsync(Settings(baseUrl)))
            .Should().ThrowAsync<RunSettingsException>()).Which.Message;

    private static RunSettings Settings(string baseUrl)
    {
        using var workspace = Workspace.With("{}", ("PORTAL_BASE_URL", baseUrl));
        return workspace.Load();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private sealed class FakeHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(request, cancellationToken);
    }
}
