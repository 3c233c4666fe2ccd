using PortalAcceptance.Shared;

namespace PortalAcceptance.AllureStandIn.Tests;

// Runs the sample test program as a separate process, because Allure reads its configuration once per process.
internal static class SampleProgram
{
    private const string FileName = "Allure.NUnit.StandIn.Sample.dll";

    public static string BuiltFolder => AppContext.BaseDirectory;

    public static async Task<SampleProgramExit> RunAsync(string folder, string? configuration, string? filter = null)
    {
        string[] selection = filter is null ? [] : ["--filter", filter];
        var (exitCode, output, errors) = await DotnetProgram.RunAsync(
            ["exec", Path.Combine(folder, FileName), "--no-ansi", "--no-progress", .. selection], Path.GetTempPath(), ("ALLURE_CONFIG", configuration));
        return new(exitCode, output + errors);
    }
}
