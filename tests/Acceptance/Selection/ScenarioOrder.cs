using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

namespace PortalAcceptance.Acceptance.Selection;

// Features start in this order, and the scenarios of each.
internal static class ScenarioOrder
{
    // So that scenarios that depend on others fail.
    public static void Shuffle(ITest suite, Random random)
    {
        var order = suite.Tests.ToArray();
        random.Shuffle(order);
        Set(order, test => Shuffle(test, random));
    }

    // So that no long scenario is left to the end, when the other workers have nothing to do.
    public static void LongestFirst(ITest suite, Func<ITest, double> durationOf)
    {
        Set(suite.Tests.OrderByDescending(Longest), test => LongestFirst(test, durationOf));

        double Longest(ITest test) => test.HasChildren ? test.Tests.Select(Longest).DefaultIfEmpty(0).Max() : durationOf(test);
    }

    private static void Set(IEnumerable<ITest> order, Action<ITest> below)
    {
        foreach (var (place, test) in order.ToList().Index())
        {
            test.Properties.Set(PropertyNames.Order, place);
            below(test);
        }
    }
}
