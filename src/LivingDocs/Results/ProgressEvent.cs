using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.LivingDocs.Results;

/// <summary>A line of the progress file. Exactly one member is set.</summary>
public sealed record ProgressEvent(ProgressEvent.Started? ScenarioStarted, ProgressEvent.Finished? ScenarioFinished, ProgressEvent.Planned? RunPlanned = null)
{
    /// <summary>How many scenarios will run, and how many seconds they took together in earlier runs; 0 when that is not known.</summary>
    public sealed record Planned(int Scenarios, double Seconds);

    /// <summary>A scenario has started. Attempts count from 0, and repetitions from 1.</summary>
    public sealed record Started(string Id, string Name, string Feature, string? Uri, int Line, int Attempt, int Repetition = 1);

    /// <summary>A scenario has ended, after so many seconds.</summary>
    public sealed record Finished(string Id, TestStepResultStatus Status, double Seconds, string? Step, int? StepLine, string? Message);
}
