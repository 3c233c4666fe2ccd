using System.Text.Json;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.Cli.Messages;
using PortalAcceptance.Cli.Reporting;
using PortalAcceptance.Cli.Results;
using PortalAcceptance.RunConfiguration;
using Spectre.Console;

namespace PortalAcceptance.Cli.Commands;

/// <summary>Runs the scenarios of one project, and shows them while they run.</summary>
internal sealed class ScenarioRunner(AcceptanceHost host, IAnsiConsole console, TextWriter error, TimeProvider time)
{
    /// <summary>Runs the scenarios.</summary>
    /// <param name="settings">The project's settings.</param>
    /// <param name="environment">The environment variables for the program that runs them.</param>
    /// <param name="cancellationToken">Interrupts the run.</param>
    /// <returns>How it went, interrupted or not.</returns>
    /// <exception cref="RunSettingsException">The output folder can't be written.</exception>
    public async Task<ProjectRun> RunAsync(RunSettings settings, IReadOnlyDictionary<string, string> environment, CancellationToken cancellationToken)
    {
        var files = new RunFiles(settings.OutputDir);
        files.Prepare();
        if (console.Profile.Capabilities is { Interactive: true, Ansi: true })
        {
            return await console.Status().StartAsync("Starting", status =>
                RunAsync(settings, files, environment, new LiveView(console, status), cancellationToken));
        }
        console.Unwrap();
        return await RunAsync(settings, files, environment, new PlainView(console, error), cancellationToken);
    }

    private async Task<ProjectRun> RunAsync(
        RunSettings settings, RunFiles files, IReadOnlyDictionary<string, string> environment, IRunView view, CancellationToken cancellationToken)
    {
        var result = new RunResult();
        var hasExplained = false;
        await using var log = TextWriter.Synchronized(new StreamWriter(files.Log) { AutoFlush = true });
        var ended = RunHostAsync(files, environment, log, line =>
        {
            // Until the scenarios start, people want to know what is being prepared and what is missing.
            var isEarly = !result.HasStarted;
            log.WriteLine(line);
            if (isEarly)
            {
                hasExplained = true;
                view.Note(line);
            }
        }, cancellationToken);
        var brokenMessage = await FollowAsync(files, result, view, ended, cancellationToken);
        return new ProjectRun(settings, files, result, await ended, brokenMessage, hasExplained);
    }

    private async Task<int?> RunHostAsync(
        RunFiles files, IReadOnlyDictionary<string, string> environment, TextWriter log, Action<string> onError, CancellationToken cancellationToken)
    {
        var variables = new Dictionary<string, string>(environment) { ["REQNROLL_FORMATTERS_MESSAGE"] = $"outputFilePath={files.Messages}" };
        try
        {
            return await host.RunAsync(variables, log.WriteLine, onError, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    // Returns why the messages could be read no further, or null when they could.
    private async Task<string?> FollowAsync(RunFiles files, RunResult result, IRunView view, Task ended, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var number = 0;
        await foreach (var line in new MessageFile(files.Messages).FollowAsync(ended, () => view.Progress(result, time.GetElapsedTime(started))))
        {
            // Ctrl+C ends the browser too; that the scenarios in it fail then says nothing about the portal.
            if (cancellationToken.IsCancellationRequested)
            {
                break;
            }
            number++;
            try
            {
                if (line.Trim().Length > 0 && result.Add(MessageReader.Read(line)) is { } scenario)
                {
                    view.Finished(scenario);
                }
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException)
            {
                await ended;
                return $"line {number} is no message of this run ({e.Message.TrimEnd('.')}).";
            }
        }
        return null;
    }
}
