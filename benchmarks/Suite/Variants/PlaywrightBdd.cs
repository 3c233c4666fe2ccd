using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PortalAcceptance.Benchmarks;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Suite.Variants;

internal sealed class PlaywrightBdd(string name, string trace, TestBrowser browser, int workers) : Variant(name)
{
    private static readonly string _modules = Path.Combine(Programs.PlaywrightBdd, "node_modules");

    public override IEnumerable<ProcessStartInfo> Commands(string results, WarmPortal? portal)
    {
        KeyValuePair<string, string?>[] variables =
        [
            .. browser.Variables,
            .. portal?.Variables ?? [new("PORTAL_PORT", FreePort().ToString(CultureInfo.InvariantCulture)), new("PORTAL_PROGRAM", Programs.Portal)],
            new("MESSAGES_FILE", Messages(results)),
        ];
        return
        [
            Programs.Start(Programs.PlaywrightBdd, variables, "node", Path.Combine(_modules, "playwright-bdd", "dist", "cli", "index.js")),
            Programs.Start(
                Programs.PlaywrightBdd, variables,
                "node", Path.Combine(_modules, "@playwright", "test", "cli.js"), "test", "--trace", trace, "--workers", workers.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    public override Results Read(string results, IReadOnlyList<string> output) => MessagesFile.Read(Messages(results));

    // Does nothing if the packages of the lock file are already installed.
    public static async Task InstallAsync(CancellationToken cancellationToken)
    {
        var installed = new FileInfo(Path.Combine(_modules, ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Programs.PlaywrightBdd, "package-lock.json")))
        {
            return;
        }

        var said = new List<string>();
        var npm = Programs.Start(
            Programs.PlaywrightBdd, [new("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")], OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund");
        if (await ChildProcess.RunAsync(npm, said.Add, said.Add, TimeSpan.Zero, cancellationToken) != 0)
        {
            throw new BenchmarkException($"npm ci failed in {Programs.PlaywrightBdd}:\n{string.Join('\n', said)}");
        }
    }

    private static string Messages(string results) => Path.Combine(results, "messages.ndjson");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
