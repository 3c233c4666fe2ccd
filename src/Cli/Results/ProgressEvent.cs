using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.Cli.Results;

// A line of the progress file. Exactly one member is set.
internal sealed record ProgressEvent(ProgressEvent.Started? ScenarioStarted, ProgressEvent.Finished? ScenarioFinished)
{
    internal sealed record Started(string Id, string Name, string Feature, string? Uri, int Line, int Attempt);

    internal sealed record Finished(string Id, TestStepResultStatus Status, double Seconds, string? Step, int? StepLine, string? Message);
}
