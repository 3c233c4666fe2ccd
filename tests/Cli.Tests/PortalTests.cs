using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace PortalAcceptance.Cli.Tests;

internal class PortalTests
{
    [Test]
    public async Task ThePortalRunsUntilItIsStopped()
    {
        using var run = new ProgramRun();
        using var stop = new CancellationTokenSource();

        var running = run.InvokeAsync(stop.Token, "portal", "--urls=http://127.0.0.1:0", $"--Portal:DataFolder={run.Folder}", "--Logging:LogLevel:Default=Warning");
        await await Task.WhenAny(run.PrintedAsync("Ctrl+C stops it."), running);
        var address = Regex.Match(run.Output, @"Portal\s+(\S+)/\s").Groups[1].Value;
        using var client = new HttpClient();
        var answer = await client.GetAsync($"{address}/login");
        await stop.CancelAsync();

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        run.Output.Should().MatchRegex(@"Log in\s+\S+@\S+\s+\S+").And.Contain("/dev/mail");
        (await running).Should().Be(0);
    }

    [Test]
    public async Task ACommandOfThePortalsOwnIsHandedOver()
    {
        using var run = new ProgramRun();

        (await run.InvokeAsync("portal", "close-month", "--period", "October")).Should().Be(2);

        run.Error.Should().StartWith("\"October\" is not a month.");
    }

    [Test]
    public async Task APortThatIsTakenIsOneSentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        using var run = new ProgramRun();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        (await run.InvokeAsync("portal", "--port", $"{port}", $"--Portal:DataFolder={run.Folder}", "--Logging:LogLevel:Default=None")).Should().Be(2);

        run.Error.Should().StartWith("The portal did not start: ").And.Contain($"{port}");
    }
}
