using NUnit.Framework;
using Reqnroll;

namespace Lab.Steps;

[Binding]
internal sealed class SumSteps(ScenarioContext scenario)
{
    private static readonly Barrier _together = new(3);

    private int _sum;

    [Given("a background for all")]
    [Given("a background for the rule")]
    public void Background()
    {
    }

    [When("I add {int} and {int}")]
    public void Add(int one, int other) => _sum = one + other;

    [Then("I have {int}")]
    public void Have(int sum) => Assert.That(_sum, Is.EqualTo(sum));

    [When("I wait until 3 of us are here")]
    public void Meet() => Assert.That(_together.SignalAndWait(TimeSpan.FromMinutes(1)), "Three scenarios should have run at once.");

    [Then("I am still in {string}")]
    public void StillInTheSameScenario(string title) =>
        Assert.That(scenario.ScenarioInfo.Title.Replace("<name>", $"{scenario.ScenarioInfo.Arguments["name"]}"), Is.EqualTo(title));

    [Given("un prix de {float} dollars")]
    public void Price(float price) => Assert.That(price, Is.EqualTo(1.5f));
}
