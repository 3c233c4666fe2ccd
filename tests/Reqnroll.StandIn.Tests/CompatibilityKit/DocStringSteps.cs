namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for doc-strings, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class DocStringSteps
{
    [Given("a doc string:")]
    public void ADocString(string text)
    {
    }
}
