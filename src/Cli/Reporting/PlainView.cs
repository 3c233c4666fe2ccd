using PortalAcceptance.Cli.Results;
using Spectre.Console;

namespace PortalAcceptance.Cli.Reporting;

/// <summary>Shows a run in lines that stay, for files and CI.</summary>
/// <param name="console">Gets a line for each scenario.</param>
/// <param name="error">Gets the notes.</param>
internal sealed class PlainView(IAnsiConsole console, TextWriter error) : IRunView
{
    public void Note(string line) => error.WriteLine(line);

    public void Finished(ScenarioResult scenario) => console.MarkupLine(Lines.Of(scenario));

    public void Progress(RunResult run, TimeSpan elapsed)
    {
        // Lines that stay are no place for a state that passes.
    }
}
