using PortalAcceptance.Cli.Results;

namespace PortalAcceptance.Cli.Reporting;

/// <summary>Shows a run while it goes on.</summary>
internal interface IRunView
{
    /// <summary>Shows a line of the program that runs the scenarios, such as which browser it took.</summary>
    void Note(string line);

    /// <summary>Shows that a scenario has ended.</summary>
    void Finished(ScenarioResult scenario);

    /// <summary>Shows how far the run is.</summary>
    void Progress(RunResult run, TimeSpan elapsed);
}
