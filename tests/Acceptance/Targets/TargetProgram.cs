using NUnit.Framework.Api;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Targets;

// Tries the configured portal, without changing anything on it, and says what the scenarios would find.
internal static class TargetProgram
{
    private const string Variable = "ACCEPTANCE_TARGET";

    public static bool IsAsked => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    public static async Task<int> RunAsync(RunSettings settings, TextWriter output)
    {
        if (settings.Use.BaseUrl is not { } baseUrl)
        {
            throw new RunSettingsException("There is no portal to try: use.baseURL is not set; set it to the portal's address (docs/other-portals.md).");
        }

        var folder = Directory.CreateTempSubdirectory("portal-acceptance-target-");
        try
        {
            using var interruption = new Interruption();
            await using var run = await AcceptanceRun.StartAsync(
                settings with
                {
                    OutputDir = folder.FullName,
                    Use = settings.Use with { Trace = TraceMode.Off, Screenshot = ScreenshotMode.Off },
                },
                interruption);
            await output.WriteLineAsync($"{baseUrl}, in {settings.Use.Locale}");
            var survey = new TargetSurvey(run);
            await survey.RunAsync();
            await TargetReport.WriteAsync(survey, SkippedBy(run), output);
            return survey.IsComplete ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IReadOnlyList<(string Reason, int Scenarios)> SkippedBy(AcceptanceRun run)
    {
        var all = new DefaultTestAssemblyBuilder().Build(typeof(TargetProgram).Assembly, new Dictionary<string, object>());
        return
        [
            .. ScenarioTest.In(all).GroupBy(scenario => run.Target.ReasonToSkip(scenario.Tags) ?? "")
                .Select(reason => (reason.Key, reason.Count())).OrderBy(reason => reason.Key, StringComparer.Ordinal),
        ];
    }
}
