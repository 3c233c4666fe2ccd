namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definition for multiple-features, in C#.</summary>
internal sealed class SingleOrderSteps
{
    [Given("an order for {string}")]
    public void AnOrder(string item)
    {
    }
}
