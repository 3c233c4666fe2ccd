using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.Cli.Results;

/// <summary>A line of the progress file: exactly one of the members is there.</summary>
internal sealed record ProgressEvent(ProgressEvent.Started? ScenarioStarted, ProgressEvent.Finished? ScenarioFinished)
{
    /// <param name="Id">Names this attempt.</param>
    /// <param name="Uri">The feature file; without it the line is 0 too.</param>
    /// <param name="Attempt">0 for the first.</param>
    internal sealed record Started(string Id, string Name, string Feature, string? Uri, int Line, int Attempt);

    internal sealed record Finished(string Id, TestStepResultStatus Status, double Seconds, string? Step, int? StepLine, string? Message);
}
