using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for global-hooks, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class GlobalHookSamples
{
    [BeforeTestRun]
    public static void BeforeFirst()
    {
    }

    [BeforeTestRun]
    public static void BeforeSecond()
    {
    }

    [When("a step passes")]
    public void AStepPasses()
    {
    }

    [When("a step fails")]
    public void AStepFails() => throw new SampleStepException("Exception in step");

    // The kit's hooks after a run are run in reverse; these are ordered so.
    [AfterTestRun(Order = 2)]
    public static void AfterFirst()
    {
    }

    [AfterTestRun(Order = 1)]
    public static void AfterSecond()
    {
    }
}
