using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for examples-tables-undefined, in C#.</summary>
internal sealed class EatingSteps
{
    private int _count;

    [Given("there are {int} cucumbers")]
    public void ThereAreCucumbers(int count) => _count = count;

    [When("I eat {int} cucumbers")]
    public void IEat(int count) => _count -= count;

    [Then("I should have {int} cucumbers")]
    public void IShouldHave(int count) => Check(_count, count);

    internal static void Check(int actual, int expected)
    {
        if (actual != expected)
        {
            throw new SampleStepException($"Expected values to be strictly equal:\n\n{actual} !== {expected}\n");
        }
    }
}
