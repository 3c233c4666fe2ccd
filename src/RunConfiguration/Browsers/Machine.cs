using System.Collections;
using System.ComponentModel;
using System.Diagnostics;

namespace PortalAcceptance.RunConfiguration.Browsers;

/// <summary>The machine that this process runs on.</summary>
internal sealed class Machine : IMachine
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _lockInterval = TimeSpan.FromMilliseconds(500);

    public Platform Platform =>
        OperatingSystem.IsWindows() ? Platform.Windows : OperatingSystem.IsMacOS() ? Platform.MacOS : Platform.Linux;

    public bool IsRoot => Environment.IsPrivilegedProcess;

    public IReadOnlyDictionary<string, string> Variables { get; } = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "");

    public bool FileExists(string path) => File.Exists(path);

    public string? ReadText(string path) => File.Exists(path) ? File.ReadAllText(path) : null;

    public async Task<int> RunAsync(string fileName, IReadOnlyList<string> arguments, Action<string> onLine, CancellationToken cancellationToken)
    {
        // apt must not prompt for input, and its messages must be untranslated.
        var start = new ProcessStartInfo(fileName, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive", ["LC_ALL"] = "C.UTF-8" } };
        try
        {
            return await ChildProcess.RunAsync(start, onLine, onLine, TimeSpan.Zero, cancellationToken);
        }
        catch (Win32Exception e)
        {
            onLine($"E: {fileName} can't be started ({e.Message})");
            return -1;
        }
    }

    public Task<int> RunPlaywrightAsync(IReadOnlyList<string> arguments) => Task.Run(() => Microsoft.Playwright.Program.Main([.. arguments]));

    public Task PauseAsync(CancellationToken cancellationToken) => Task.Delay(_pause, cancellationToken);

    public async Task<IDisposable> LockInstallationAsync(Action onWait, CancellationToken cancellationToken)
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
        var path = Path.Combine(folder.Length > 0 ? folder : Path.GetTempPath(), "portal-acceptance-browser.lock");
        using var timer = new PeriodicTimer(_lockInterval);
        for (var waited = false; ; waited = true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                if (!waited)
                {
                    onWait();
                }
                await timer.WaitForNextTickAsync(cancellationToken);
            }
        }
    }
}
