using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PortalAcceptance.AllureStandIn.Tests;

/// <summary>The sample test program, run as a process of its own as Allure reads its configuration once in a process.</summary>
internal static class SampleProgram
{
    private const string FileName = "Allure.NUnit.StandIn.Sample.dll";

    /// <summary>Where the build puts the program.</summary>
    public static string BuiltFolder => AppContext.BaseDirectory;

    /// <param name="folder">The folder of the program; not the current directory of its process.</param>
    /// <param name="configuration">The value of <c>ALLURE_CONFIG</c>, or none.</param>
    /// <param name="filter">Which tests to run; all if there is none.</param>
    public static async Task<SampleProgramExit> RunAsync(string folder, string? configuration, string? filter = null)
    {
        var start = new ProcessStartInfo(Dotnet())
        {
            ArgumentList = { "exec", Path.Combine(folder, FileName), "--no-ansi", "--no-progress" },
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("ALLURE_CONFIG");
        if (configuration is not null)
        {
            start.Environment["ALLURE_CONFIG"] = configuration;
        }

        if (filter is not null)
        {
            start.ArgumentList.Add("--filter");
            start.ArgumentList.Add(filter);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output + await error);
    }

    /// <summary>The host of the runtime that runs these tests: whatever the path or the environment says, it can run the sample.</summary>
    private static string Dotnet() =>
        Path.GetFullPath(Path.Combine(
            RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
