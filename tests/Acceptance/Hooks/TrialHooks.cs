using PortalAcceptance.Acceptance.Trials;
using Reqnroll;

namespace PortalAcceptance.Acceptance.Hooks;

[Binding]
internal sealed class TrialHooks(ScenarioContext scenario, TrialRound round)
{
    [AfterStep]
    public void NoteFailure()
    {
        if (round.Current is { } trial && scenario.StepContext is { StepError: { } error, StepInfo: { } step })
        {
            trial.Failure ??= new StepFailure(step.StepDefinitionType, $"{step.StepInstance.Keyword}{step.Text}", error);
        }
    }
}
