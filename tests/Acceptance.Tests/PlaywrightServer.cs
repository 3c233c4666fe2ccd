using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Playwright;

namespace PortalAcceptance.Acceptance.Tests;

// A stock Playwright server with one browser, of the driver that the package brings.
internal sealed class PlaywrightServer : IDisposable
{
    private static readonly JsonSerializerOptions _withoutNull = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly string _settings = Path.GetTempFileName();
    private Process _process;

    private PlaywrightServer(BrowserTypeLaunchOptions launch)
    {
        var port = FreePort();
        Address = $"ws://127.0.0.1:{port}/browser";
        File.WriteAllText(_settings, JsonSerializer.Serialize(new { port, wsPath = "/browser", executablePath = launch.ExecutablePath, channel = launch.Channel, args = launch.Args }, _withoutNull));
        _process = Start();
    }

    public string Address { get; }

    public static async Task<PlaywrightServer> StartAsync(BrowserTypeLaunchOptions launch)
    {
        var server = new PlaywrightServer(launch);
        await server.ListenAsync();
        return server;
    }

    public async Task RestartAsync()
    {
        Kill();
        _process = Start();
        await ListenAsync();
    }

    // Its browser ends with it.
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
        File.Delete(_settings);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Process Start()
    {
        var driver = Path.Combine(AppContext.BaseDirectory, ".playwright");
        var node = Directory.EnumerateFiles(Path.Combine(driver, "node"), OperatingSystem.IsWindows() ? "node.exe" : "node", SearchOption.AllDirectories).First();
        return Process.Start(new ProcessStartInfo(node, [Path.Combine(driver, "package", "cli.js"), "launch-server", "--browser", "chromium", "--config", _settings])
        {
            RedirectStandardOutput = true,
        })!;
    }

    // It prints its address once it listens.
    private async Task ListenAsync()
    {
        if (await _process.StandardOutput.ReadLineAsync() != Address)
        {
            throw new InvalidOperationException($"The Playwright server at {Address} did not start.");
        }
    }
}
