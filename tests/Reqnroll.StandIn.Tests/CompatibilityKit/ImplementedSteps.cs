namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for undefined and undefined-multiple, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class ImplementedSteps
{
    [Given("an implemented step")]
    public void AnImplementedStep()
    {
    }

    [Given("a step that will be skipped")]
    public void AStepThatWillBeSkipped()
    {
    }
}
