using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PortalAcceptance.Shared;

// Runs a .NET program as a separate process until it exits.
internal static class DotnetProgram
{
    private const string Kill = "KILL";

    // The host of this process's runtime, regardless of PATH and other environment variables.
    private static readonly string _host = Path.GetFullPath(Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    // The program inherits the environment variables. The given variables override them; null removes a variable.
    public static Task<(int ExitCode, string Output, string Errors)> RunAsync(
        IEnumerable<string> arguments, string folder = "", params IEnumerable<(string Name, string? Value)> environment) =>
        RunAsync(arguments, folder, CancellationToken.None, environment);

    // The same, unless the program is killed before it exits, or sent another signal where there are signals.
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        IEnumerable<string> arguments, string folder, CancellationToken kill, IEnumerable<(string Name, string? Value)> environment, string signal = Kill)
    {
        // A program in the background ignores SIGINT, and so do those that it starts, unless env says otherwise.
        var (program, words) = signal == Kill ? (_host, arguments) : ("env", [$"--default-signal={signal}", _host, .. arguments]);
        var start = new ProcessStartInfo(program, words) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        using var killing = kill.Register(() => Send(process, signal));
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    private static void Send(Process process, string signal)
    {
        if (signal == Kill)
        {
            process.Kill();
            return;
        }

        using var sending = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        sending.WaitForExit();
    }
}
