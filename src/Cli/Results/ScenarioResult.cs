using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.Cli.Results;

internal sealed record ScenarioResult(
    string Title, string Feature, string Uri, int Line, TestStepResultStatus Status, TimeSpan Duration, int Attempts, Problem Problem)
{
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public (string Uri, int Line, string Title) Identity => (Uri, Line, Title);

    public Outcome Outcome => Status switch
    {
        TestStepResultStatus.PASSED => Outcome.Passed,
        TestStepResultStatus.SKIPPED => Outcome.Skipped,
        _ => Outcome.Failed,
    };

    public bool IsFlaky => Outcome == Outcome.Passed && Attempts > 1;

    // With the status in parentheses where there is no message, as for an undefined step.
    public string FailedStep => Status is TestStepResultStatus.FAILED or TestStepResultStatus.SKIPPED || Problem.Step.Length == 0
        ? Problem.Step
        : $"{Problem.Step} ({Status.ToString().ToLowerInvariant()})";
}
