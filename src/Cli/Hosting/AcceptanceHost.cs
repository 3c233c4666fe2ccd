using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Hosting;

// tests/Acceptance, which is built with this program.
internal sealed class AcceptanceHost(string assembly)
{
    // How long it may take to stop, with its documents and the search for secrets, before it is killed.
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(60);

    public required HostSources Sources { get; init; }

    public static AcceptanceHost BesideThisProgram()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return new AcceptanceHost(Path.Combine(own.Parent!.Parent!.FullName, "Acceptance", own.Name, "Acceptance.dll"))
        {
            Sources = new HostSources(Metadata("FeaturesFolder"), Metadata("AcceptanceProject")),
        };
    }

    // A copy of it, with some files replaced.
    public AcceptanceHost CopyTo(string folder, IEnumerable<string> replacements)
    {
        var own = Path.GetDirectoryName(assembly)!;
        foreach (var file in Directory.EnumerateFiles(own, "*", SearchOption.AllDirectories))
        {
            Copy(file, Path.Combine(folder, Path.GetRelativePath(own, file)));
        }
        foreach (var file in replacements)
        {
            Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
        return new AcceptanceHost(Path.Combine(folder, Path.GetFileName(assembly))) { Grace = Grace, Sources = Sources };
    }

    public string Folder => Path.GetDirectoryName(assembly)!;

    public void Require()
    {
        if (!File.Exists(assembly))
        {
            throw new RunSettingsException($"The acceptance scenarios aren't built: there is no {assembly}; build them with \"dotnet build tests/Acceptance\".");
        }
    }

    public async Task<int?> RunAsync(
        IReadOnlyDictionary<string, string> environment, Action<string> onOutput, Action<string> onError, CancellationToken cancellationToken)
    {
        try
        {
            return await ChildProcess.RunAsync(StartInfo(environment), onOutput, onError, Grace, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    // Builds it again, where it is run from, and returns the compiler's errors.
    public async Task<IReadOnlyList<string>> BuildAsync(CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        // The folder has its name in lower case. Another case would compile everything anew.
        var folder = Path.GetFileName(Folder);
        var configuration = char.ToUpperInvariant(folder[0]) + folder[1..];
        var build = new ProcessStartInfo(DotNet(),
            ["build", Sources.Project, "--no-restore", "--nologo", "--verbosity", "quiet", $"-p:Configuration={configuration}", "-clp:ErrorsOnly;NoSummary"]);
        return await ChildProcess.RunAsync(build, lines.Add, lines.Add, TimeSpan.Zero, cancellationToken) == 0 ? [] : [.. lines.Where(line => line.Length > 0).Distinct()];
    }

    private ProcessStartInfo StartInfo(IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(DotNet(), [assembly]);
        start.Environment.Clear();
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        return start;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }

    private static string Metadata(string key) =>
        typeof(AcceptanceHost).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

    // The dotnet of the runtime that this program runs on, wherever that is installed.
    private static string DotNet()
    {
        var runtime = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory().TrimEnd(Path.DirectorySeparatorChar));
        var dotnet = Path.Combine(runtime.Parent!.Parent!.Parent!.FullName, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(dotnet) ? dotnet : "dotnet";
    }
}
