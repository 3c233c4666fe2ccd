using System.Globalization;
using PortalAcceptance.Cli.Results;
using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

internal static class Lines
{
    /// <summary>A scenario's line in Spectre's markup, and below it why it failed.</summary>
    /// <param name="retries">How often a failed scenario is retried.</param>
    public static string Of(ScenarioResult scenario, int retries)
    {
        var mark = scenario.Outcome switch
        {
            Outcome.Passed => "[green]✓[/]",
            Outcome.Failed => "[red]✗[/]",
            _ => "[yellow]–[/]",
        };
        var isFailure = scenario.Outcome is Outcome.Failed;
        var attempt = scenario.Attempts == 1 && !(isFailure && retries > 0) ? "" : $", attempt {scenario.Attempts}{(isFailure ? " failed" : "")}";
        var line = $"{mark} {Markup.Escape(scenario.Title)} [grey]({Markup.Escape(scenario.Feature)}, {Seconds(scenario.Duration)}{attempt})[/]";
        var reason = string.Join(": ", new[] { scenario.FailedStep, scenario.Problem.Message.Split('\n')[0].TrimEnd() }.Where(part => part.Length > 0));
        return isFailure && reason.Length > 0 ? $"{line}{Environment.NewLine}  {Markup.Escape(reason)}" : line;
    }

    /// <summary>How far a run is: how many scenarios have ended, for how long it has run, and which scenarios are running.</summary>
    public static string Progress(RunResult run, TimeSpan elapsed)
    {
        var running = run.Running.ToList();
        var clock = elapsed.ToString(@"mm\:ss", CultureInfo.InvariantCulture);
        return !run.HasStarted ? $"Starting the portal and the browser  {clock}"
            : running.Count == 0 ? $"{run.Done} done  {clock}"
            : $"{run.Done} done  {clock}  {running.Count} running: {string.Join(" · ", running)}";
    }

    /// <summary>A duration in seconds, as in "1.2 s".</summary>
    public static string Seconds(TimeSpan duration) => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.0} s");
}
