using Reqnroll.Bindings;
using Reqnroll.Messages;
using Reqnroll.Parsing;

namespace Reqnroll.Execution;

/// <summary>A step that a scenario is going to run, and the hooks around it.</summary>
/// <param name="PickleStep">The step in the feature file.</param>
/// <param name="Info">The step for bindings.</param>
/// <param name="Match">Its definition.</param>
/// <param name="AfterPreviousBlock">Hooks to run before it because a run of Given, When or Then steps has ended.</param>
/// <param name="BeforeBlock">Hooks to run before it because a run of Given, When or Then steps begins.</param>
/// <param name="Before">Hooks to run before it.</param>
/// <param name="After">Hooks to run after it.</param>
internal sealed record PlannedStep(
    PickleStep PickleStep,
    StepInfo Info,
    StepMatch Match,
    IReadOnlyList<PlannedHook> AfterPreviousBlock,
    IReadOnlyList<PlannedHook> BeforeBlock,
    IReadOnlyList<PlannedHook> Before,
    IReadOnlyList<PlannedHook> After)
{
    /// <summary>Its identifier as a test step.</summary>
    public string TestStepId { get; } = MessageId.Next();

    /// <summary>The run of steps that it belongs to.</summary>
    public ScenarioBlock Block => (ScenarioBlock)Info.StepDefinitionType;
}
