using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.LivingDocs.Results;

/// <summary>A scenario, or a row of an outline, as it ended at last.</summary>
/// <param name="Title">With a row's cells filled in.</param>
/// <param name="Feature">The title of its feature.</param>
/// <param name="Uri">Its feature file.</param>
/// <param name="Line">The line of the scenario or row in that file.</param>
/// <param name="Status">The worst of its steps.</param>
/// <param name="Duration">How long the last attempt took.</param>
/// <param name="Attempts">How often it was tried, from 1.</param>
/// <param name="Problem">Why it did not pass.</param>
public sealed record ScenarioResult(
    string Title, string Feature, string Uri, int Line, TestStepResultStatus Status, TimeSpan Duration, int Attempts, Problem Problem)
{
    /// <summary>When the last attempt started; <see langword="default"/> if only the progress file tells of it.</summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>Which worker ran it; empty if unknown.</summary>
    public string Worker { get; init; } = "";

    /// <summary>What a failure or a retry left to look at.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The attempts before the last one, the first one first: those that failed, and those that lost their browser, which are skipped.</summary>
    public IReadOnlyList<ScenarioResult> EarlierAttempts { get; init; } = [];

    /// <summary>What all attempts left to look at.</summary>
    public IEnumerable<Evidence> AllEvidence => EarlierAttempts.SelectMany(attempt => attempt.Evidence).Concat(Evidence);

    /// <summary>What it did, for a tutorial; empty for a scenario that is not part of one.</summary>
    public IReadOnlyList<Instruction> Instructions { get; init; } = [];

    /// <summary>What tells it from all others.</summary>
    public (string Uri, int Line, string Title) Identity => (Uri, Line, Title);

    /// <summary>How it ended.</summary>
    public Outcome Outcome => Status switch
    {
        TestStepResultStatus.PASSED => Outcome.Passed,
        TestStepResultStatus.SKIPPED => Outcome.Skipped,
        _ => Outcome.Failed,
    };

    /// <summary>Whether it passed after a failure.</summary>
    public bool IsFlaky => Outcome == Outcome.Passed && EarlierAttempts.Any(attempt => attempt.Outcome == Outcome.Failed);

    /// <summary>The step that did not pass, with the status in parentheses where there is no message, as for an undefined step.</summary>
    public string FailedStep => Status is TestStepResultStatus.FAILED or TestStepResultStatus.SKIPPED || Problem.Step.Length == 0
        ? Problem.Step
        : $"{Problem.Step} ({Status.ToString().ToLowerInvariant()})";
}
