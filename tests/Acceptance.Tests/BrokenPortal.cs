using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PortalAcceptance.Portal.TestSupport;

namespace PortalAcceptance.Acceptance.Tests;

internal sealed class BrokenPortal : IAsyncDisposable
{
    private const string Key = "a key that no other portal has";

    private readonly WebApplication _portal;
    private readonly string _data;

    private BrokenPortal(WebApplication portal, string data) => (_portal, _data) = (portal, data);

    public static async Task<BrokenPortal> StartAsync(string data, Func<HttpContext, RequestDelegate, Task> middleware, Action<WebApplication>? prepare = null)
    {
        var portal = PortalWithTestSupport.Build(
        [
            "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Warning",
            $"--Portal:DataFolder={data}",
            "--Portal:Billing:AutomaticClose=false",
            "--Portal:PasswordHashing:IterationCount=1",
            "--Portal:Demo:Enabled=false",
            "--Portal:TestSupport:Enabled=true",
            $"--Portal:TestSupport:Key={Key}",
        ]);
        prepare?.Invoke(portal);
        portal.Use(middleware);
        await portal.StartAsync();
        return new BrokenPortal(portal, data);
    }

    public static async Task RewriteAsync(HttpContext context, RequestDelegate next, Func<string, string> rewrite)
    {
        var body = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        await next(context);
        context.Response.Body = body;
        context.Response.ContentLength = null;
        await context.Response.WriteAsync(rewrite(Encoding.UTF8.GetString(answer.ToArray())));
    }

    public IServiceProvider Services => _portal.Services;

    public Uri BaseUrl => new(_portal.Urls.First());

    // The temporary folder of the program that runs the scenarios, its browser and Playwright.
    public string TemporaryFolder => Path.Combine(_data, "temporary");

    public Task<(int ExitCode, string Output)> RunScenariosAsync(string grep, string results, params (string Name, string Value)[] variables) =>
        RunScenariosAsync(grep, results, CancellationToken.None, "KILL", variables);

    // Until a signal is sent.
    public Task<(int ExitCode, string Output)> RunScenariosAsync(
        string grep, string results, CancellationToken kill, string signal, params (string Name, string Value)[] variables) => RunScenariosAsync(
        new { outputDir = results, grep, expect = new { timeout = 15000 }, use = new { baseURL = BaseUrl } }, variables, kill, signal);

    public Task<(int ExitCode, string Output)> RunScenariosAsync(
        object configuration, (string Name, string Value)[] variables, CancellationToken kill = default, string signal = "KILL") =>
        RunScenariosAsync(configuration, new Dictionary<string, string>(variables.ToDictionary()) { ["PORTAL_TEST_SUPPORT_KEY"] = Key }, kill, signal);

    public async Task<(int ExitCode, string Output)> RunScenariosAsync(
        object configuration, Dictionary<string, string> variables, CancellationToken kill = default, string signal = "KILL")
    {
        var file = Path.Combine(_data, $"{Path.GetRandomFileName()}.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(configuration));
        var temporary = Directory.CreateDirectory(TemporaryFolder).FullName;
        var (exitCode, output, error) = await AcceptanceProgram.RunAsync(new(variables)
        {
            ["PORTAL_CONFIG"] = file,
            ["TMPDIR"] = temporary,
            ["TEMP"] = temporary,
            ["TMP"] = temporary,
        }, kill, signal);
        return (exitCode, output + error);
    }

    public async Task StopAsync()
    {
        // Without waiting for the request from which it is called.
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _portal.StopAsync(now.Token);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();
}
