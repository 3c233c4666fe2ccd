namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for ambiguous, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class AmbiguousSteps
{
    [Given("^a (.*?) with (.*?)$")]
    public void First(string one, string two)
    {
    }

    [Given("^a step with (.*?)$")]
    public void Second(string one)
    {
    }
}
