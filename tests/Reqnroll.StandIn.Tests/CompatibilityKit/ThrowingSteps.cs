using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for stack-traces, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class ThrowingSteps
{
    [When("a step throws an exception")]
    public void Throws() => throw new SampleStepException("BOOM");
}
