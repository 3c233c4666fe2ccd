using FluentAssertions;
using NUnit.Framework;
using NUnit.Framework.Internal;
using PortalAcceptance.Acceptance.Selection;

namespace PortalAcceptance.Acceptance.Tests;

[Parallelizable(ParallelScope.All)]
internal sealed class ScenarioOrderTests
{
    private static readonly string[] _features = [.. Enumerable.Range(1, 20).Select(number => $"feature {number}")];

    [Test]
    public void EveryFeatureHasAPlaceOfItsOwn() =>
        Shuffled(seed: 1).Should().BeEquivalentTo(_features).And.NotEqual(_features);

    [Test]
    public void TheSameSeedGivesTheSameOrder() => Shuffled(seed: 2).Should().Equal(Shuffled(seed: 2));

    [Test]
    public void AnotherSeedGivesAnotherOrder() => Shuffled(seed: 3).Should().NotEqual(Shuffled(seed: 4));

    [Test]
    public void TheScenariosOfAFeatureAreShuffledToo()
    {
        var feature = SuiteOf(_features);
        var all = new TestSuite("all");
        all.Add(feature);
        ScenarioOrder.Shuffle(all, new Random(5));

        Order(feature).Should().BeEquivalentTo(_features).And.NotEqual(_features);
    }

    [Test]
    public void TheLongestScenarioStartsFirstWithItsFeature()
    {
        var (quick, slow) = (SuiteOf(["1", "2"]), SuiteOf(["3", "9"]));
        var all = new TestSuite("all");
        all.Add(quick);
        all.Add(slow);
        ScenarioOrder.LongestFirst(all, test => int.Parse(test.Name));

        Order(slow).Should().Equal("9", "3");
        Order(quick).Should().Equal("2", "1");
        ((int)slow.Properties.Get(PropertyNames.Order)!).Should().BeLessThan((int)quick.Properties.Get(PropertyNames.Order)!);
    }

    private static string[] Shuffled(int seed)
    {
        var all = SuiteOf(_features);
        ScenarioOrder.Shuffle(all, new Random(seed));
        return Order(all);
    }

    private static TestSuite SuiteOf(IEnumerable<string> names)
    {
        var suite = new TestSuite("suite");
        foreach (var name in names)
        {
            suite.Add(new TestSuite(name));
        }

        return suite;
    }

    private static string[] Order(TestSuite suite) =>
        [.. suite.Tests.OrderBy(test => (int)test.Properties.Get(PropertyNames.Order)!).Select(test => test.Name)];
}
