using System.Threading.Channels;
using PortalAcceptance.Cli.Commands;
using PortalAcceptance.Cli.Hosting;
using PortalAcceptance.Cli.Reporting;
using PortalAcceptance.RunConfiguration;
using Spectre.Console;

namespace PortalAcceptance.Cli.Watching;

// Runs the scenarios that a save touches, again and again.
internal sealed class WatchCommand(AcceptanceHost host, RunCommand run, IAnsiConsole console, TextWriter error)
{
    // Tells the suite which files were saved; see tests/Acceptance.
    private const string Variable = "ACCEPTANCE_SAVED_FILES";

    private const int NotBuilt = -1;

    // Each run leaves the console without one.
    private readonly int _width = console.Profile.Width;

    public async Task<int> RunAsync(RunSettingsSource source, CancellationToken cancellationToken)
    {
        try
        {
            var settings = OnlyProject(RunSettings.LoadProjects(source));
            host.Require();
            using var saved = new SavedFiles(host.Sources);
            await FollowAsync(source, !settings.SelectsAll, saved, cancellationToken);
            return ExitCodes.Passed;
        }
        catch (Exception refusal) when (refusal is RunSettingsException or ChannelClosedException { InnerException: RunSettingsException })
        {
            await error.WriteLineAsync((refusal.InnerException as RunSettingsException ?? refusal).Message);
            return ExitCodes.Refused;
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how it ends.
            return ExitCodes.Passed;
        }
    }

    private static RunSettings OnlyProject(IReadOnlyList<RunSettings> projects)
    {
        if (projects.Count > 1)
        {
            throw new RunSettingsException($"--watch runs one project at a time ({string.Join(", ", projects.Select(project => project.Project))}); choose one with --project.");
        }

        if (projects[0].List)
        {
            throw new RunSettingsException("--watch runs scenarios, and --list doesn't; use one of them.");
        }

        return projects[0];
    }

    private async Task FollowAsync(RunSettingsSource source, bool runsAtOnce, SavedFiles saved, CancellationToken cancellationToken)
    {
        Tell($"Watching {Shown(source, host.Sources.Features)} and {Shown(source, host.Sources.Project)}: saving a feature or a step runs the scenarios that it touches. Ctrl+C ends.");
        var touching = new HashSet<string>();
        var next = saved.NextAsync(cancellationToken);
        if (runsAtOnce)
        {
            await RunUntilAsync(next, stop => RunAsync(source, [], stop), cancellationToken);
        }

        while (true)
        {
            touching.UnionWith(await next);
            next = saved.NextAsync(cancellationToken);
            if (await RunUntilAsync(next, stop => BuildAndRunAsync(source, touching, stop), cancellationToken) is not (NotBuilt or ExitCodes.Interrupted))
            {
                touching.Clear();
            }
        }
    }

    // What is saved meanwhile ends a run, whose results are of no interest then.
    private async Task<int> RunUntilAsync(Task saved, Func<CancellationToken, Task<int>> runAsync, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = runAsync(stop.Token);
        if (await Task.WhenAny(running, saved) == saved)
        {
            await stop.CancelAsync();
        }
        else if (!cancellationToken.IsCancellationRequested)
        {
            Tell("Waiting for the next save");
        }

        return await running;
    }

    private async Task<int> BuildAndRunAsync(RunSettingsSource source, IReadOnlyCollection<string> touching, CancellationToken cancellationToken)
    {
        Tell($"Saved: {string.Join(", ", touching.Select(file => Shown(source, file)).Order(StringComparer.Ordinal))}");
        try
        {
            if (await host.BuildAsync(cancellationToken) is { Count: > 0 } mistakes)
            {
                await error.WriteLineAsync($"The scenarios can't be built:{Environment.NewLine}{string.Join(Environment.NewLine, mistakes)}");
                return NotBuilt;
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }

        return await RunAsync(source, new() { [Variable] = string.Join('\n', touching) }, cancellationToken);
    }

    private Task<int> RunAsync(RunSettingsSource source, Dictionary<string, string> variables, CancellationToken cancellationToken)
    {
        console.Profile.Width = _width;
        return run.RunAsync(source with { Environment = source.Environment.Concat(variables).ToDictionary() }, cancellationToken);
    }

    private void Tell(string line)
    {
        console.Unwrap();
        console.MarkupLine($"[grey]{Markup.Escape(line)}[/]");
    }

    private static string Shown(RunSettingsSource source, string path) => Path.GetRelativePath(source.CurrentDirectory, path);
}
