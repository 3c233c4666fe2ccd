using PortalAcceptance.Acceptance.Support;
using Reqnroll;
using Reqnroll.Bindings;

namespace PortalAcceptance.Acceptance.Hooks;

// After an expectation, the page is there.
[Binding]
internal sealed class PseudoLocaleHooks(ScenarioContext scenario, Screen screen)
{
    private bool IsPageToCheck =>
        scenario.StepContext.StepInfo.StepDefinitionType == StepDefinitionType.Then && scenario.TestError is null
        && screen.View.Wording.IsPseudo && !screen.View.Page.IsClosed && !screen.IsBlocked;

    [AfterStep]
    public Task ExpectEveryTextToBeTranslated() => IsPageToCheck ? screen.Page.IsTranslatedAsync() : Task.CompletedTask;
}
