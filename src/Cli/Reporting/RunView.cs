using PortalAcceptance.Cli.Results;
using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

/// <summary>Shows a run while it goes on: a line for each scenario and, on a terminal, one below them that says how far the run is.</summary>
/// <param name="status">The line on a terminal; <see langword="null"/> in files and CI, where lines stay.</param>
internal sealed class RunView(IAnsiConsole console, TextWriter error, StatusContext? status)
{
    /// <summary>Shows what the program that runs the scenarios says, such as which browser it took.</summary>
    public void Note(string line)
    {
        if (status is null)
        {
            error.WriteLine(line);
        }
        else
        {
            console.MarkupLine($"[grey]{Markup.Escape(line)}[/]");
        }
    }

    public void Finished(ScenarioResult scenario, int retries) => console.MarkupLine(Lines.Of(scenario, retries));

    public void Progress(RunResult run, TimeSpan elapsed) => status?.Status(Markup.Escape(Fit(Lines.Progress(run, elapsed))));

    // One line only, beside the spinner.
    private string Fit(string text) => text.Length <= console.Profile.Width - 4 ? text : text[..Math.Max(0, console.Profile.Width - 5)] + "…";
}
