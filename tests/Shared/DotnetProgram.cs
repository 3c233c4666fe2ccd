using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PortalAcceptance.Shared;

// Runs a .NET program to its end as a process of its own.
internal static class DotnetProgram
{
    // The host of the runtime that runs this process, whatever the path or the environment says.
    private static readonly string _host = Path.GetFullPath(Path.Combine(
        RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    // Environment variables are inherited, except that those given here replace them; null removes one.
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(
        IEnumerable<string> arguments, string folder = "", params IEnumerable<(string Name, string? Value)> environment)
    {
        var start = new ProcessStartInfo(_host, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
