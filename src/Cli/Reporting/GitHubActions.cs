using System.Text;
using PortalAcceptance.Cli.Results;
using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.Cli.Reporting;

// Annotations at the failed lines of a pull request, and a summary on the page of the workflow's run.
internal sealed class GitHubActions(IReadOnlyDictionary<string, string> environment, TextWriter output, Func<ProjectRun, string, string> fileOf)
{
    private const string SummaryVariable = "GITHUB_STEP_SUMMARY";

    public async Task ReportAsync(IReadOnlyList<ProjectRun> runs)
    {
        if (environment.GetValueOrDefault("GITHUB_ACTIONS") != "true")
        {
            return;
        }

        var failures = runs.SelectMany(run => run.Result.Scenarios.Where(scenario => scenario.Outcome is Outcome.Failed).Select(scenario => (Run: run, Scenario: scenario))).ToList();
        foreach (var (run, scenario) in failures)
        {
            await AnnotateAsync("error", run, scenario, TitleOf(run, scenario));
        }

        foreach (var (run, scenario) in runs.SelectMany(run => run.Result.Scenarios.Where(scenario => scenario.IsFlaky).Select(scenario => (run, scenario))))
        {
            await AnnotateAsync("warning", run, scenario.EarlierAttempts[0], $"Flaky: {TitleOf(run, scenario)}");
        }

        foreach (var trouble in runs.SelectMany(run => run.Troubles()))
        {
            await output.WriteLineAsync($"::error title=The run is not complete::{Message(trouble)}");
        }

        if (environment.GetValueOrDefault(SummaryVariable) is { Length: > 0 } file)
        {
            await File.AppendAllTextAsync(file, SummaryOf(runs, failures));
        }
    }

    private Task AnnotateAsync(string level, ProjectRun run, ScenarioResult scenario, string title) => output.WriteLineAsync(
        $"::{level} file={Property(fileOf(run, scenario.Uri))},line={scenario.Problem.Line ?? scenario.Line},title={Property(title)}::{Message(scenario.Problem.Sentence)}");

    private static string SummaryOf(IReadOnlyList<ProjectRun> runs, IReadOnlyList<(ProjectRun Run, ScenarioResult Scenario)> failures)
    {
        var text = new StringBuilder("### Acceptance scenarios\n\n| run | passed | failed | flaky | skipped |\n| --- | ---: | ---: | ---: | ---: |\n");
        foreach (var run in runs)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"| {Cell(run.Settings.Project ?? "scenarios")} | {run.Passed} | {run.Count(Outcome.Failed)} | {run.Flaky} | {run.Count(Outcome.Skipped)} |\n");
        }

        if (failures.Count > 0)
        {
            text.Append("\n| failure | what was seen |\n| --- | --- |\n");
            foreach (var (run, scenario) in failures)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {Cell(TitleOf(run, scenario))} | {Cell(scenario.Problem.Sentence)} |\n");
            }
        }

        return text.Append('\n').ToString();
    }

    private static string TitleOf(ProjectRun run, ScenarioResult scenario) =>
        $"{scenario.Title} ({scenario.Feature}){(run.Settings.Project is { } project ? $" [{project}]" : "")}";

    // Cells of a Markdown table are one line, and show markup as it is.
    private static string Cell(string text) => string.Concat(text.ReplaceLineEndings(" ").Select(letter => "|<>&*_`[]\\".Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"));

    // As GitHub's workflow commands want it.
    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
