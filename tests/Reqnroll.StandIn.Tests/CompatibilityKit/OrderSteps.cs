namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for backgrounds, rules-backgrounds and multiple-features, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class OrderSteps
{
    [Given("an order for {string}")]
    public void AnOrder(string item)
    {
    }

    [When("an action")]
    public void AnAction()
    {
    }

    [Then("an outcome")]
    public void AnOutcome()
    {
    }
}
