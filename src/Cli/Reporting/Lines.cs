using System.Globalization;
using PortalAcceptance.LivingDocs.Results;
using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

internal static class Lines
{
    private const int BarWidth = 20;
    private const double LeastShare = 0.02;

    public static string Of(ScenarioResult scenario, int retries)
    {
        var mark = scenario.Outcome switch
        {
            Outcome.Passed when scenario.IsFlaky => "[yellow]✓[/]",
            Outcome.Passed => "[green]✓[/]",
            Outcome.Failed => "[red]✗[/]",
            _ => "[yellow]–[/]",
        };
        var isFailure = scenario.Outcome is Outcome.Failed;
        var attempt = scenario.Attempts == 1 && !(isFailure && retries > 0) ? "" : $", {(scenario.IsFlaky ? "flaky, " : "")}attempt {scenario.Attempts}{(isFailure ? " failed" : "")}";
        var line = $"{mark} {Markup.Escape(scenario.Title)} [grey]({Markup.Escape(scenario.Feature)}, {Seconds(scenario.Duration)}{attempt})[/]";
        var reason = string.Join(": ", new[] { scenario.FailedStep, scenario.Problem.Message.Split('\n')[0].TrimEnd() }.Where(part => part.Length > 0));
        return isFailure && reason.Length > 0 ? $"{line}{Environment.NewLine}  {Markup.Escape(reason)}" : line;
    }

    public static string Progress(RunResult run, TimeSpan elapsed)
    {
        var running = run.Running.ToList();
        var clock = elapsed.ToString(@"mm\:ss", CultureInfo.InvariantCulture);
        if (!run.HasStarted)
        {
            return $"Starting the portal and the browser  {clock}";
        }
        var done = run.Progress is { Plan: { } plan, Share: { } share }
            ? $"{Bar(share)} {run.Done} of {plan.Scenarios}  {clock}{Left(share, elapsed)}"
            : $"{run.Done} done  {clock}";
        return running.Count == 0 ? done : $"{done}  {running.Count} running: {string.Join(" · ", running)}";
    }

    private static string Bar(double share)
    {
        var full = (int)Math.Round(share * BarWidth);
        return $"{new string('━', full)}{new string('─', BarWidth - full)}";
    }

    // At first there is nothing to go by.
    private static string Left(double share, TimeSpan elapsed) =>
        share < LeastShare ? "" : $", {(elapsed * ((1 - share) / share)).ToString(@"mm\:ss", CultureInfo.InvariantCulture)} left";

    public static string Seconds(TimeSpan duration) => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.0} s");
}
