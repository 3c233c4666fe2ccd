using System.Globalization;
using PortalAcceptance.Cli.Results;
using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

/// <summary>How things are put into lines.</summary>
internal static class Lines
{
    /// <summary>A scenario's line in Spectre's markup.</summary>
    public static string Of(ScenarioResult scenario)
    {
        var mark = scenario.Outcome switch
        {
            Outcome.Passed => "[green]✓[/]",
            Outcome.Failed => "[red]✗[/]",
            _ => "[yellow]–[/]",
        };
        var attempts = scenario.Attempts > 1 ? $", attempt {scenario.Attempts}" : "";
        return $"{mark} {Markup.Escape(scenario.Title)} [grey]({Markup.Escape(scenario.Feature)}, {Seconds(scenario.Duration)}{attempts})[/]";
    }

    /// <summary>How far a run is: how many scenarios have ended and of how many, for how long, and which are running.</summary>
    public static string Progress(RunResult run, TimeSpan elapsed)
    {
        var running = run.Running.ToList();
        var done = run.Scenarios.Count;
        // A run that announces each scenario only when it starts it doesn't know how many there will be.
        var count = run.Announced > done + running.Count ? $"{done}/{run.Announced}" : $"{done}";
        var clock = elapsed.ToString(@"mm\:ss", CultureInfo.InvariantCulture);
        return !run.HasStarted ? $"Starting the portal and the browser  {clock}"
            : running.Count == 0 ? $"{count} done  {clock}"
            : $"{count} done  {clock}  {running.Count} running: {string.Join(" · ", running)}";
    }

    /// <summary>A duration in seconds, as in "1.2 s".</summary>
    public static string Seconds(TimeSpan duration) => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.0} s");
}
