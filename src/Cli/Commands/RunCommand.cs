using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.Cli.Reporting;
using PortalAcceptance.Cli.Results;
using PortalAcceptance.LivingDocs;
using PortalAcceptance.RunConfiguration;
using Spectre.Console;

namespace PortalAcceptance.Cli.Commands;

internal sealed class RunCommand(AcceptanceHost host, IAnsiConsole console, TextWriter output, TextWriter error, TimeProvider time)
{
    public async Task<int> RunAsync(RunSettingsSource source, CancellationToken cancellationToken)
    {
        try
        {
            var projects = RunSettings.LoadProjects(source);
            host.Require();
            return await RunAsync(source, projects, cancellationToken);
        }
        catch (RunSettingsException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return ExitCodes.Refused;
        }
    }

    private async Task<int> RunAsync(RunSettingsSource source, IReadOnlyList<RunSettings> projects, CancellationToken cancellationToken)
    {
        IReadOnlyList<RunSettings> own = [.. projects.Select(project => projects.Count > 1 ? WithFolderOfItsOwn(project) : project)];
        if (projects[0].List)
        {
            return await ListAsync(source, own, cancellationToken);
        }
        var started = time.GetTimestamp();
        var runner = new ScenarioRunner(host, console, error, time);
        var runs = new List<ProjectRun>();
        var common = projects.Count > 1 ? new RunFiles(projects[0].OutputDir) : null;
        // Otherwise the results of an earlier run without projects would be taken for the last ones.
        common?.Prepare();

        foreach (var project in own)
        {
            if (projects.Count > 1)
            {
                console.MarkupLine($"[bold]{Markup.Escape(project.Project!)}[/]");
            }
            runs.Add(await runner.RunAsync(project, HostEnvironment(source, project), cancellationToken));
            if (cancellationToken.IsCancellationRequested)
            {
                break;
            }
        }
        common?.Conclude(runs.Any(run => run.Result.HasStarted));
        if (runs.All(run => run is { IsRefused: true, HasExplained: true }))
        {
            return ExitCodes.Refused;
        }
        console.Unwrap();
        if (runs.Count > 1)
        {
            await DocumentAsync(runs, projects[0]);
        }

        await new GitHubActions(source.Environment, output, (run, uri) => Summary.FeatureFile(run.Settings, uri, source.CurrentDirectory)).ReportAsync(runs);
        new Summary(console, source.CurrentDirectory, ReplayOptions(source)).Write(runs, time.GetElapsedTime(started));
        return ExitCode(runs);
    }

    private async Task<int> ListAsync(RunSettingsSource source, IReadOnlyList<RunSettings> projects, CancellationToken cancellationToken)
    {
        var exitCode = ExitCodes.Passed;
        foreach (var project in projects)
        {
            if (projects.Count > 1)
            {
                await output.WriteLineAsync(project.Project);
            }
            exitCode = await host.RunAsync(HostEnvironment(source, project), output.WriteLine, error.WriteLine, cancellationToken) switch
            {
                null => ExitCodes.Interrupted,
                0 => exitCode,
                _ => ExitCodes.Refused,
            };
        }
        return exitCode;
    }

    // All projects on one site, beside those of each.
    private async Task DocumentAsync(IReadOnlyList<ProjectRun> runs, RunSettings settings)
    {
        try
        {
            var files = runs.Select(run => run.Files.Messages).Where(File.Exists).ToList();
            var page = await LivingDocumentation.WriteRunAsync(LivingDocumentation.Read(files, settings.TestDir), settings.OutputDir);
            console.WriteLine($"docs of all projects  {page}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"The documents of all projects can't be written: {e.Message}");
        }
    }

    private static int ExitCode(IReadOnlyList<ProjectRun> runs) =>
        runs.Any(run => run.IsInterrupted) ? ExitCodes.Interrupted
        : runs.Any(run => run.IsRefused) ? ExitCodes.Refused
        : runs.Any(run => run.HasFailed) ? ExitCodes.Failed
        : runs.Any(run => run.IsOnlyQuarantined) ? ExitCodes.Quarantined
        : runs.Any(run => run.Troubles().Any()) ? ExitCodes.Incomplete
        : ExitCodes.Passed;

    private static RunSettings WithFolderOfItsOwn(RunSettings project) => project with
    {
        OutputDir = Path.Combine(project.OutputDir, string.Join('-', project.Project!.Split(Path.GetInvalidFileNameChars(), StringSplitOptions.RemoveEmptyEntries))),
    };

    private static Dictionary<string, string> HostEnvironment(RunSettingsSource source, RunSettings project)
    {
        var variables = HostVariables.Of(source, project);
        // The messages are read where the suite writes them unless this variable says otherwise.
        variables.Remove("REQNROLL_FORMATTERS_MESSAGE");
        variables[SettingsTable.OutputDirVariable] = project.OutputDir;
        return variables;
    }

    private static List<string> ReplayOptions(RunSettingsSource source) =>
    [
        .. source.ConfigFile is { } file ? ["--config", file] : Array.Empty<string>(),
        .. source.Options
            .Select(option => (option.Key, option.Value, Setting: SettingsTable.All.FirstOrDefault(setting => setting.Option == option.Key)))
            // The summary names the project of each failure.
            .Where(option => option.Setting is not { SelectsScenarios: true } && option.Key != "--project")
            .SelectMany(option => option.Setting is { IsFlag: true } ? [option.Key] : new[] { option.Key, option.Value }),
    ];
}
