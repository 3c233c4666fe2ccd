using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>Playwright and its driver, a process that is started again when it has ended or hangs. All browsers that it had are lost then.</summary>
public sealed class PlaywrightDriver : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly TimeSpan _patience;
    private readonly Action<string> _log;
    private IPlaywright _playwright;

    private PlaywrightDriver(IPlaywright playwright, TimeSpan patience, Action<string> log) => (_playwright, _patience, _log) = (playwright, patience, log);

    /// <summary>The devices that Playwright knows, by name.</summary>
    public IReadOnlyDictionary<string, BrowserNewContextOptions> Devices => _playwright.Devices;

    /// <summary>Starts the driver.</summary>
    /// <param name="patience">How long it may take to answer before it counts as hanging; 0 for ever.</param>
    /// <param name="log">Gets a line when it is started again.</param>
    public static async Task<PlaywrightDriver> StartAsync(TimeSpan patience, Action<string> log) =>
        new(await Playwright.CreateAsync(), patience > TimeSpan.Zero ? patience : Timeout.InfiniteTimeSpan, log);

    /// <inheritdoc/>
    public void Dispose()
    {
        _playwright.Dispose();
        _turn.Dispose();
    }

    /// <summary>Gets a driver that answers.</summary>
    internal async Task<IPlaywright> AnsweringAsync()
    {
        await _turn.WaitAsync();
        try
        {
            if (await ProblemAsync() is { } problem)
            {
                _log($"Playwright's driver {problem}, so it is started again.");
                End(_playwright);
                _playwright = await Playwright.CreateAsync();
            }

            return _playwright;
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<string?> ProblemAsync()
    {
        try
        {
            await (await _playwright.APIRequest.NewContextAsync().WaitAsync(_patience)).DisposeAsync();
            return null;
        }
        catch (PlaywrightException)
        {
            return "has ended";
        }
        catch (TimeoutException)
        {
            return "doesn't answer";
        }
    }

    // Playwright waits for the process, which may never end by itself.
    private static void End(IPlaywright playwright)
    {
        if (OperatingSystem.IsLinux())
        {
            foreach (var driver in Process.GetProcesses().Where(process => ParentOf(process) == Environment.ProcessId && process.MainModule?.ModuleName == "node"))
            {
                driver.Kill();
            }
        }

        _ = Task.Run(playwright.Dispose);
    }

    private static int? ParentOf(Process process)
    {
        try
        {
            // What comes before is the name, in parentheses, and may contain anything.
            var status = File.ReadAllText($"/proc/{process.Id}/stat");
            return int.Parse(status[(status.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It has just ended.
            return null;
        }
    }
}
