namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definition for minimal, in C#.</summary>
internal sealed class CucumberSteps
{
    [Given("I have {int} cukes in my belly")]
    public void IHaveCukes(int count)
    {
    }
}
