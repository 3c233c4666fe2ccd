namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for unused-steps, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class UnusedSteps
{
    [Given("a step that is used")]
    public void Used()
    {
    }

    [Given("a step that is not used")]
    public void NotUsed()
    {
    }
}
