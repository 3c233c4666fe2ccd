using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.Cli.Results;

/// <summary>How a scenario, or an attempt at it, went.</summary>
/// <param name="Feature">The title of its feature.</param>
/// <param name="Uri">The feature file as the messages name it.</param>
/// <param name="Line">The line of the scenario, or of its example in an outline.</param>
/// <param name="Attempts">How many attempts it took, this one included.</param>
/// <param name="Problem">What kept it from passing; without meaning when it passed.</param>
internal sealed record ScenarioResult(
    string Title, string Feature, string Uri, int Line, TestStepResultStatus Status, TimeSpan Duration, int Attempts, Problem Problem)
{
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>What tells it from other scenarios, whatever the attempt.</summary>
    public (string Uri, int Line, string Title) Identity => (Uri, Line, Title);

    public Outcome Outcome => Status switch
    {
        TestStepResultStatus.PASSED => Outcome.Passed,
        TestStepResultStatus.SKIPPED => Outcome.Skipped,
        _ => Outcome.Failed,
    };

    public bool IsFlaky => Outcome == Outcome.Passed && Attempts > 1;

    /// <summary>The step, and in a word what is the matter with it where no message need say so.</summary>
    public string FailedStep => Status is TestStepResultStatus.FAILED or TestStepResultStatus.SKIPPED || Problem.Step.Length == 0
        ? Problem.Step
        : $"{Problem.Step} ({Status.ToString().ToLowerInvariant()})";
}
