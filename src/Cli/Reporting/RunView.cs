using PortalAcceptance.LivingDocs.Results;
using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

internal sealed class RunView(IAnsiConsole console, TextWriter error, StatusContext? status)
{
    // What the scenario program prints before it starts, such as the browser that it found.
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
