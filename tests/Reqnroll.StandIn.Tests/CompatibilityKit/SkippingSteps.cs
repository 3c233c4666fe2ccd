using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for skipped, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class SkippingSteps
{
    [Given("a step that does not skip")]
    public void DoesNotSkip()
    {
    }

    [Given("a step that is skipped")]
    public void IsSkipped()
    {
    }

    [Given("I skip a step")]
    public void ISkip() => throw new SkippedException("skipping");
}
