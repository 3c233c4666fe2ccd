using Io.Cucumber.Messages.Types;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.Cli.Reporting;
using PortalAcceptance.Cli.Results;
using PortalAcceptance.LivingDocs.Messages;
using PortalAcceptance.LivingDocs.Results;
using PortalAcceptance.RunConfiguration;
using Spectre.Console;

namespace PortalAcceptance.Cli.Commands;

internal sealed class ScenarioRunner(AcceptanceHost host, IAnsiConsole console, TextWriter error, TimeProvider time)
{
    // Tells the suite where to write live progress.
    private const string ProgressVariable = "ACCEPTANCE_PROGRESS_FILE";

    // What begins the suite's line about a browser that crashed or can't be reached, told at once.
    private const string LossMark = "Browser lost: ";

    private static readonly TimeSpan _interval = TimeSpan.FromMilliseconds(100);

    public async Task<ProjectRun> RunAsync(RunSettings settings, IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken)
    {
        var files = new RunFiles(settings.OutputDir);
        files.Prepare();
        var variables = new Dictionary<string, string>(environment) { [ProgressVariable] = files.Progress };
        if (console.Profile.Capabilities is { Interactive: true, Ansi: true })
        {
            return await console.Status().StartAsync("Starting", status => RunAsync(settings, files, variables, new RunView(console, error, status), cancellationToken));
        }
        console.Unwrap();
        return await RunAsync(settings, files, variables, new RunView(console, error, status: null), cancellationToken);
    }

    private async Task<ProjectRun> RunAsync(
        RunSettings settings, RunFiles files, IReadOnlyDictionary<string, string> environment, RunView view, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var result = new RunResult(files.Evidence);
        var hasExplained = false;
        var quarantined = new List<string>();
        string? stopped = null;
        using var log = new RunLog(files.Log);
        var running = host.RunAsync(environment, log.Add, line =>
        {
            // Until the scenarios start, shows what is being prepared or missing.
            var isEarly = !result.HasStarted;
            log.Add(line);
            if (line.StartsWith(ProjectRun.QuarantineMark, StringComparison.Ordinal))
            {
                quarantined.Add(line);
            }
            if (line.StartsWith(ProjectRun.StopMark, StringComparison.Ordinal))
            {
                stopped = line;
            }
            if (isEarly)
            {
                hasExplained = true;
            }
            if (isEarly || line.StartsWith(LossMark, StringComparison.Ordinal))
            {
                view.Note(line);
            }
        }, cancellationToken);
        await FollowAsync(settings, files, log, result, view, running, cancellationToken);
        return new ProjectRun(settings, files, result, await running, hasExplained, time.GetElapsedTime(started)) { Quarantined = quarantined, Stopped = stopped };
    }

    private async Task FollowAsync(
        RunSettings settings, RunFiles files, RunLog log, RunResult result, RunView view, Task running, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var progress = new JsonLinesFile<ProgressEvent>(files.Progress);
        var messages = new JsonLinesFile<Envelope>(files.Messages);
        using var timer = new PeriodicTimer(_interval);
        // Ctrl+C ends the browser too, so scenarios fail for no fault of the portal.
        for (var hasEnded = false; !hasEnded && !cancellationToken.IsCancellationRequested;)
        {
            // Checked before reading, so that nothing written just before the end is missed.
            hasEnded = running.IsCompleted;
            progress.Read(hasEnded, line => Show(result.Progress.Add(line)), cancellationToken);
            messages.Read(hasEnded, line => Show(result.Add(line) is { } scenario && !result.Progress.HasStarted ? scenario : null), cancellationToken);
            if (!hasEnded)
            {
                view.Progress(result, time.GetElapsedTime(started));
                await Task.WhenAny(running, timer.WaitForNextTickAsync(CancellationToken.None).AsTask());
            }
        }
        await running;
        result.Conclude(new[] { progress.Fault, messages.Fault, log.Fault }.OfType<string>());
        files.Conclude(result.HasStarted);

        void Show(ScenarioResult? scenario)
        {
            if (scenario is not null)
            {
                view.Finished(scenario, settings.Retries);
            }
        }
    }
}
