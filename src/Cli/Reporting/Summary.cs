using PortalAcceptance.Cli.Results;
using PortalAcceptance.LivingDocs.Results;
using PortalAcceptance.RunConfiguration;
using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

internal sealed class Summary(IAnsiConsole console, string currentDirectory, IReadOnlyList<string> replayOptions)
{
    private const int Slowest = 5;

    public void Write(IReadOnlyList<ProjectRun> runs, TimeSpan elapsed)
    {
        WriteNumbered(runs);
        WriteSnippets(runs);
        WriteSkipped(runs);
        WriteSlowest(runs);
        WriteFeatures(runs);
        WriteResults(runs);
        WriteTroubles(runs);
        WriteProjects(runs);
        Line();
        if (console.Profile.Capabilities.Interactive)
        {
            Line($"[grey]If nothing has changed, run again without the build: {ShellCommand.WithoutBuild}[/]");
        }
        Line($"in {Lines.Seconds(elapsed)}");
        Line(Counts(runs));
    }

    private void WriteProjects(IReadOnlyList<ProjectRun> runs)
    {
        if (runs.Count == 1)
        {
            return;
        }
        Line();
        var width = runs.Max(run => run.Settings.Project!.Length);
        foreach (var run in runs)
        {
            Text($"{run.Settings.Project!.PadRight(width)}  {Counts([run])}, in {Lines.Seconds(run.Elapsed)}");
        }
    }

    private void WriteNumbered(IReadOnlyList<ProjectRun> runs)
    {
        var failures = Scenarios(runs, scenario => scenario.Outcome == Outcome.Failed);
        foreach (var (index, (run, scenario)) in failures.Concat(Scenarios(runs, scenario => scenario.IsFlaky)).Index())
        {
            WriteScenario(index + 1, run, scenario);
        }
    }

    private void WriteScenario(int number, ProjectRun run, ScenarioResult scenario)
    {
        var (color, flaky) = scenario.IsFlaky ? ("yellow", ", flaky: passed when retried") : ("red", "");
        Line();
        Line($"[{color}]{number}) {Markup.Escape(scenario.Title)}[/] [grey]({Markup.Escape(scenario.Feature)})[/]{Markup.Escape(ProjectOf(run))}{flaky}");
        foreach (var attempt in scenario.EarlierAttempts.Append(scenario))
        {
            if (scenario.Attempts > 1)
            {
                Line($"   [grey]attempt {attempt.Attempts} {EndOf(attempt)}[/]");
            }
            WriteAttempt(run, attempt);
        }
        IEnumerable<string> chosenProject = run.Settings.Project is { } chosen ? ["--project", chosen] : [];
        Text($"   {"again",-11} {ShellCommand.Replay(scenario.Title, [.. replayOptions, .. chosenProject])}");
    }

    // An attempt is skipped only where its browser was lost.
    private static string EndOf(ScenarioResult attempt) => attempt.Outcome switch
    {
        Outcome.Passed => "passed",
        Outcome.Skipped => "lost its browser",
        _ => "failed",
    };

    private void WriteAttempt(ProjectRun run, ScenarioResult scenario)
    {
        if (scenario.Outcome is not Outcome.Passed)
        {
            WriteProblem(run, scenario);
        }
        if (scenario.Evidence.Any(evidence => evidence.IsOfPassedReplay))
        {
            Line("     [yellow]Replayed with the same data, the scenario passes: it does not fail every time.[/]");
        }
        foreach (var evidence in scenario.Evidence)
        {
            Text($"   {evidence.Kind,-11} {Shown(evidence.Path)}");
            if (evidence.IsTrace)
            {
                Text($"   {"",-11} {ShellCommand.ShowTrace(Shown(evidence.Path))}");
            }
        }
    }

    private void WriteProblem(ProjectRun run, ScenarioResult scenario)
    {
        Text($"   {FeatureFile(run.Settings, scenario.Uri)}:{scenario.Problem.Line ?? scenario.Line}");
        if (scenario.FailedStep.Length > 0)
        {
            Line($"   [bold]{Markup.Escape(scenario.FailedStep)}[/]");
        }
        foreach (var line in scenario.Problem.Message.Length > 0 ? scenario.Problem.Message.Split('\n') : [])
        {
            Text($"     {line.TrimEnd()}");
        }
    }

    private void WriteSnippets(IReadOnlyList<ProjectRun> runs)
    {
        var snippets = runs.SelectMany(run => run.Result.Snippets).Distinct().ToList();
        if (snippets.Count > 0)
        {
            Line();
            Line("[yellow]Steps without a definition: add these to tests/Acceptance/Steps[/]");
        }
        foreach (var snippet in snippets)
        {
            Line();
            Text(snippet);
        }
    }

    private void WriteSkipped(IReadOnlyList<ProjectRun> runs)
    {
        foreach (var reason in Scenarios(runs, scenario => scenario.Outcome == Outcome.Skipped).GroupBy(skipped => skipped.Scenario.Problem.Message))
        {
            WriteList($"Skipped{(reason.Key.Length > 0 ? $": {reason.Key}" : "")}", reason);
        }
    }

    private void WriteList(string title, IEnumerable<(ProjectRun Run, ScenarioResult Scenario)> scenarios)
    {
        foreach (var (index, (run, scenario)) in scenarios.Index())
        {
            if (index == 0)
            {
                Line();
                Line($"[yellow]{Markup.Escape(title)}[/]");
            }
            Text($"   {scenario.Title}  {FeatureFile(run.Settings, scenario.Uri)}:{scenario.Line}{ProjectOf(run)}");
        }
    }

    private void WriteSlowest(IReadOnlyList<ProjectRun> runs)
    {
        var all = Scenarios(runs, scenario => scenario.Outcome is not Outcome.Skipped).ToList();
        if (all.Count <= Slowest)
        {
            return;
        }
        Line();
        Line("[grey]Slowest[/]");
        foreach (var (run, scenario) in all.OrderByDescending(each => each.Scenario.Duration).Take(Slowest))
        {
            Line($"   [grey]{Lines.Seconds(scenario.Duration),7}[/]  {Markup.Escape(scenario.Title)} [grey]({Markup.Escape(scenario.Feature)})[/]{Markup.Escape(ProjectOf(run))}");
        }
    }

    // Those with failures, and how many have none.
    private void WriteFeatures(IReadOnlyList<ProjectRun> runs)
    {
        var features = runs.SelectMany(run => run.Result.Scenarios).GroupBy(scenario => scenario.Feature).Select(feature => (feature.Key, Failed: feature.Count(scenario => scenario.Outcome is Outcome.Failed), All: feature.Count())).ToList();
        var failed = features.Where(feature => feature.Failed > 0).OrderByDescending(feature => feature.Failed).ThenBy(feature => feature.Key, StringComparer.CurrentCulture).ToList();
        if (features.Count == 1 || failed.Count == 0)
        {
            return;
        }
        Line();
        Line("[red]Features with failures[/]");
        foreach (var (feature, failures, scenarios) in failed)
        {
            Text($"   {feature}: {failures} of {scenarios} failed");
        }
        Text($"   {features.Count - failed.Count} other features: none failed");
    }

    private void WriteResults(IReadOnlyList<ProjectRun> runs)
    {
        foreach (var files in runs.Where(run => run.Result.HasStarted).Select(run => run.Files))
        {
            Line();
            foreach (var (name, path) in new[] { ("docs", files.Docs), ("messages", files.Messages), ("for Allure", files.AllureResults), ("JUnit", files.JUnit), ("TRX", files.Trx), ("evidence", files.Evidence), ("log", files.Log) })
            {
                if (Path.Exists(path))
                {
                    Text($"{name,-11} {Shown(path)}");
                }
            }
        }
    }

    private void WriteTroubles(IReadOnlyList<ProjectRun> runs)
    {
        var troubles = runs.SelectMany(run => run.Troubles().Select(trouble => run.Settings.Project is { } project ? $"{project}: {trouble}" : trouble)).ToList();
        if (troubles.Count > 0)
        {
            Line();
        }
        foreach (var trouble in troubles)
        {
            Line($"[red]{Markup.Escape(trouble)}[/]");
        }
    }

    private static string ProjectOf(ProjectRun run) => run.Settings.Project is { } project ? $" [{project}]" : "";

    private static string Counts(IReadOnlyList<ProjectRun> runs)
    {
        int Count(Outcome outcome) => runs.Sum(run => run.Count(outcome));
        var flaky = runs.Sum(run => run.Flaky);
        return $"{runs.Sum(run => run.Passed)} passed, {Count(Outcome.Failed)} failed, {(flaky > 0 ? $"{flaky} flaky, " : "")}{Count(Outcome.Skipped)} skipped";
    }

    private static IEnumerable<(ProjectRun Run, ScenarioResult Scenario)> Scenarios(IEnumerable<ProjectRun> runs, Func<ScenarioResult, bool> wanted) =>
        runs.SelectMany(run =>
            run.Result.Scenarios.Where(wanted).OrderBy(scenario => scenario.Uri, StringComparer.Ordinal).ThenBy(scenario => scenario.Line).Select(scenario => (run, scenario)));

    // The messages name a feature file by its link in the suite's project; reports show the file itself.
    public static string FeatureFile(RunSettings settings, string uri, string currentDirectory)
    {
        var root = Path.GetDirectoryName(settings.ConfigFile) ?? currentDirectory;
        var below = uri.StartsWith("features/", StringComparison.Ordinal) ? uri["features/".Length..] : uri;
        string[] candidates = [Path.Combine(root, uri), Path.Combine(settings.TestDir, below)];
        return candidates.FirstOrDefault(File.Exists) is { } file ? Shown(file, currentDirectory) : uri;
    }

    private string FeatureFile(RunSettings settings, string uri) => FeatureFile(settings, uri, currentDirectory);

    private string Shown(string path) => Shown(path, currentDirectory);

    private static string Shown(string path, string currentDirectory) =>
        Path.IsPathRooted(path) && Path.GetRelativePath(currentDirectory, path) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : path;

    private void Line(string markup = "") => console.MarkupLine(markup);

    private void Text(string text) => console.MarkupLine(Markup.Escape(text));
}
