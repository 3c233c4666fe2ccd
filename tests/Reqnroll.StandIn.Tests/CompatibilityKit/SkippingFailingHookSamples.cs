using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for skipped-failing-hook, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class SkippingFailingHookSamples
{
    [Given("a step that skips")]
    public void Skips() => throw new SkippedException("skipping");

    [AfterScenario]
    public void After() => throw new SampleStepException("whoops");
}
