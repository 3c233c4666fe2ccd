namespace Reqnroll.Bindings;

/// <summary>When a hook runs.</summary>
internal enum HookType
{
    BeforeTestRun,
    AfterTestRun,
    BeforeFeature,
    AfterFeature,
    BeforeScenario,
    AfterScenario,
    BeforeScenarioBlock,
    AfterScenarioBlock,
    BeforeStep,
    AfterStep,
}
