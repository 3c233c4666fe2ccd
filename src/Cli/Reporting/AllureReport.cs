using System.Diagnostics;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Reporting;

// Allure's own report is made by its command line, which needs Node.js.
internal static class AllureReport
{
    private const string Package = "allure@3";

    private static readonly string[] _names = OperatingSystem.IsWindows() ? ["npx.cmd", "npx.exe"] : ["npx"];

    public static async Task<string> GenerateAsync(
        IReadOnlyList<string> results, string folder, IReadOnlyDictionary<string, string> environment, Action<string> tell, CancellationToken cancellationToken)
    {
        if (results.Count == 0)
        {
            throw new RunSettingsException("There are no results for Allure; run the scenarios first, or name a folder with allure-results.");
        }

        string[] arguments = ["--yes", Package, "generate", .. results, "--output", folder];
        var npx = PathOf(environment) ?? throw new RunSettingsException(
            $"The Allure report needs Node.js, which is not on PATH; install it from https://nodejs.org, or where it is, run: npx {string.Join(' ', arguments)}");
        var start = new ProcessStartInfo(npx, arguments);
        var exitCode = await ChildProcess.RunAsync(start, tell, tell, TimeSpan.Zero, cancellationToken);
        return exitCode == 0
            ? Path.Combine(folder, "index.html")
            : throw new RunSettingsException($"The Allure report can't be made: npx {Package} ended with exit code {exitCode}; what it said is above.");
    }

    private static string? PathOf(IReadOnlyDictionary<string, string> environment) =>
        environment.GetValueOrDefault("PATH", "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => _names, Path.Combine).FirstOrDefault(File.Exists);
}
