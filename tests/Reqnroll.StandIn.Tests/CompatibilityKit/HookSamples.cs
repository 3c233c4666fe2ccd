using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for hooks, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class HookSamples
{
    [BeforeScenario]
    public void Before()
    {
    }

    [When("a step passes")]
    public void AStepPasses()
    {
    }

    [When("a step fails")]
    public void AStepFails() => throw new SampleStepException("Exception in step");

    [AfterScenario]
    public void After()
    {
    }
}
