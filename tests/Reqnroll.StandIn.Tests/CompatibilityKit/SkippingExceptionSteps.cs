using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for skipped-exception, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class SkippingExceptionSteps
{
    [Given("I skip a step")]
    public void ISkip() => throw new SkippedException("skipping");
}
