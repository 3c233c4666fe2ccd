using FluentAssertions;
namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for rules, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class VendingSteps
{
    private readonly Stack<string> _stock = [];
    private int _money;
    private string? _chocolate;

    [Given("the customer has {int} cents")]
    public void TheCustomerHas(int cents) => _money = cents;

    [Given("there are chocolate bars in stock")]
    public void ThereAreBars() => _stock.Push("Mars");

    [Given("there are no chocolate bars in stock")]
    public void ThereAreNoBars() => _stock.Clear();

    [When("the customer tries to buy a {int} cent chocolate bar")]
    public void Buy(int price) => _chocolate = _money >= price && _stock.TryPop(out var bar) ? bar : null;

    [Then("the sale should not happen")]
    public void TheSaleShouldNotHappen() => _chocolate.Should().BeNull();

    [Then("the sale should happen")]
    public void TheSaleShouldHappen() => _chocolate.Should().NotBeNull();
}
