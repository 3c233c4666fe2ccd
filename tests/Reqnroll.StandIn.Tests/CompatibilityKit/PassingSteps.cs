namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for hooks-named, hooks-attachment and others, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class PassingSteps
{
    [When("a step passes")]
    public void AStepPasses()
    {
    }
}
