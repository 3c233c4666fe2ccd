using PortalAcceptance.Cli.Commands;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.RunConfiguration;
using Spectre.Console;

namespace PortalAcceptance.Cli.Tests;

internal sealed class ProgramRun : IDisposable
{
    private readonly WatchedWriter _output = new();
    private readonly StringWriter _error = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("cli-").FullName;

    public Dictionary<string, string> Environment { get; } = new() { ["PATH"] = System.Environment.GetEnvironmentVariable("PATH") ?? "" };

    public string Host { get; init; } = Path.Combine(AppContext.BaseDirectory, "FakeHost.dll");

    public bool IsTerminal { get; init; }

    public Func<string[], int> Playwright { get; init; } = _ => throw new InvalidOperationException("Playwright's command line was not expected to run.");

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public string LastLine => Output.TrimEnd().Split('\n')[^1].TrimEnd();

    public string Log => File.ReadAllText(Path.Combine(Folder, "test-results", "acceptance.log"));

    public string TextOf(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public string EvidencePath(string name) => Path.Combine(Folder, "test-results", "evidence", name);

    public byte[] Evidence(string name) => File.ReadAllBytes(EvidencePath(name));

    public ProgramRun Scripted(Script script)
    {
        var path = Path.Combine(Folder, "script.txt");
        File.WriteAllLines(path, script.Lines);
        Environment["FAKE_HOST_SCRIPT"] = path;
        return this;
    }

    public ProgramRun WithFile(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    public Task<int> InvokeAsync(params string[] arguments) => InvokeAsync(CancellationToken.None, arguments);

    public Task<int> InvokeAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = IsTerminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = IsTerminal ? InteractionSupport.Yes : InteractionSupport.No,
            Out = new AnsiConsoleOutput(_output),
        });
        var source = new RunSettingsSource { Environment = Environment, CurrentDirectory = Folder, SearchFrom = [Folder], LogicalCores = 4 };
        // The fake host needs no time to stop.
        var host = new AcceptanceHost(Host) { Grace = TimeSpan.Zero, Sources = new HostSources(Path.Combine(Folder, "features"), Path.Combine(Folder, "project")) };
        return new CommandLine(host, console, _output, _error, source) { Playwright = Playwright }.InvokeAsync(arguments, cancellationToken);
    }

    public Task PrintedAsync(string text) => _output.ContainsAsync(text);

    public void WhenPrinting(string text, Action action) => _output.On(text, action);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
