using PortalAcceptance.RunConfiguration.Browsers;

namespace PortalAcceptance.RunConfiguration.Tests;

internal sealed class FakeMachine : IMachine
{
    public const string Debian = "PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n";

    public Platform Platform { get; init; } = Platform.Linux;

    public bool IsRoot { get; init; }

    public string? OsRelease { get; init; }

    public Dictionary<string, string> Variables { get; } = new() { ["PATH"] = "/usr/local/bin:/usr/bin" };

    public HashSet<string> Files { get; } = [];

    public Func<string, Action<string>, int> OnCommand { get; set; } = (_, _) => 0;

    public Func<string, int> OnPlaywright { get; set; } = _ => 1;

    public Action? OtherInstallation { get; init; }

    public List<string> Commands { get; } = [];

    public bool IsLocked { get; private set; }

    IReadOnlyDictionary<string, string> IMachine.Variables => Variables;

    public bool FileExists(string path) => Files.Contains(path);

    public string? ReadText(string path) => path == "/etc/os-release" ? OsRelease : null;

    public Task<int> RunAsync(string fileName, IReadOnlyList<string> arguments, Action<string> onLine, CancellationToken cancellationToken) =>
        Task.FromResult(Record($"{fileName} {string.Join(' ', arguments)}", command => OnCommand(command, onLine)));

    public Task<int> RunPlaywrightAsync(IReadOnlyList<string> arguments) =>
        Task.FromResult(Record($"playwright {string.Join(' ', arguments)}", OnPlaywright));

    public Task PauseAsync(CancellationToken cancellationToken)
    {
        Commands.Add("pause");
        return Task.CompletedTask;
    }

    public Task<IDisposable> LockInstallationAsync(Action onWait, CancellationToken cancellationToken)
    {
        if (OtherInstallation is not null)
        {
            onWait();
            OtherInstallation();
        }
        IsLocked = true;
        return Task.FromResult<IDisposable>(new Unlock(this));
    }

    private int Record(string command, Func<string, int> run)
    {
        IsLocked.Should().BeTrue("installations exclude each other");
        Commands.Add(command);
        return run(command);
    }

    private sealed class Unlock(FakeMachine machine) : IDisposable
    {
        public void Dispose() => machine.IsLocked = false;
    }
}
