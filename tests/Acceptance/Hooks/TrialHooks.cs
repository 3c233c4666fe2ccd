using PortalAcceptance.Acceptance.Trials;
using PortalAcceptance.PageObjects.Expectations;
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
            var cause = error.InnerException as UnmetExpectationException ?? error;
            trial.Failure ??= new StepFailure(step.StepDefinitionType, $"{step.StepInstance.Keyword}{step.Text}", cause);
        }
    }
}
