using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for hooks-conditional, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class ConditionalHookSamples
{
    [BeforeScenario("@passing-hook")]
    public Task BeforePassing() => Task.CompletedTask;

    [BeforeScenario("@fail-before")]
    public void BeforeFailing() => throw new SampleStepException("Exception in conditional hook");

    [When("a step passes")]
    public void AStepPasses()
    {
    }

    [AfterScenario("@fail-after")]
    public void AfterFailing() => throw new SampleStepException("Exception in conditional hook");

    [AfterScenario("@passing-hook")]
    public async Task AfterPassing() => await Task.Yield();
}
