namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for examples-tables, in C#.</summary>
internal sealed class SharedEatingSteps
{
    private int _count;
    private int _friends;

    [Given("there are {int} cucumbers")]
    public void ThereAreCucumbers(int count) => _count = count;

    [Given("there are {int} friends")]
    public void ThereAreFriends(int count) => _friends = count;

    [When("I eat {int} cucumbers")]
    public void IEat(int count) => _count -= count;

    [Then("I should have {int} cucumbers")]
    public void IShouldHave(int count) => EatingSteps.Check(_count, count);

    [Then("each person can eat {int} cucumbers")]
    public void EachCanEat(int share) => EatingSteps.Check(_count / (1 + _friends), share);
}
