using PortalAcceptance.Cli.Results;
using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

/// <summary>Shows a run on a terminal: a line for each scenario, and below them one that says how far the run is.</summary>
internal sealed class LiveView(IAnsiConsole console, StatusContext status) : IRunView
{
    public void Note(string line) => console.MarkupLine($"[grey]{Markup.Escape(line)}[/]");

    public void Finished(ScenarioResult scenario) => console.MarkupLine(Lines.Of(scenario));

    public void Progress(RunResult run, TimeSpan elapsed) =>
        status.Status(Markup.Escape(Fit(Lines.Progress(run, elapsed))));

    // One line only, beside the spinner.
    private string Fit(string text) => text.Length <= console.Profile.Width - 4 ? text : text[..Math.Max(0, console.Profile.Width - 5)] + "…";
}
