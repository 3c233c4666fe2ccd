using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PortalAcceptance.Cli.Hosting;

/// <summary>The program that runs the scenarios: <c>tests/Acceptance</c>, which is built along with this one.</summary>
internal sealed class AcceptanceHost(string assembly)
{
    /// <summary>How long the program may take to end by itself when it is asked to stop.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(10);

    public string Assembly => assembly;

    public bool Exists => File.Exists(assembly);

    /// <summary>The program that was built beside this one, with the same configuration.</summary>
    public static AcceptanceHost BesideThisProgram()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return new AcceptanceHost(Path.Combine(own.Parent!.Parent!.FullName, "Acceptance", own.Name, "Acceptance.dll"));
    }

    /// <summary>Runs the program to its end.</summary>
    /// <param name="environment">All its environment variables.</param>
    /// <returns>Its exit code, or <see langword="null"/> when it was stopped.</returns>
    public async Task<int?> RunAsync(
        IReadOnlyDictionary<string, string> environment, Action<string> onOutput, Action<string> onError, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(environment) };
        process.OutputDataReceived += (_, line) => Forward(line.Data, onOutput);
        process.ErrorDataReceived += (_, line) => Forward(line.Data, onError);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await StopAsync(process);
            return null;
        }

        void Forward(string? line, Action<string> receiver)
        {
            if (line is not null)
            {
                lock (process)
                {
                    receiver(line);
                }
            }
        }
    }

    // A person's Ctrl+C reaches the program as well, so it is already stopping; what doesn't stop is ended, browsers included.
    private async Task StopAsync(Process process)
    {
        using var patience = new CancellationTokenSource(Grace);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private ProcessStartInfo StartInfo(IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(DotNet(), [assembly]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Clear();
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
        return start;
    }

    // The dotnet of the runtime that this program runs on, wherever that is installed.
    private static string DotNet()
    {
        var runtime = new DirectoryInfo(RuntimeEnvironment.GetRuntimeDirectory().TrimEnd(Path.DirectorySeparatorChar));
        var dotnet = Path.Combine(runtime.Parent!.Parent!.Parent!.FullName, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(dotnet) ? dotnet : "dotnet";
    }
}
