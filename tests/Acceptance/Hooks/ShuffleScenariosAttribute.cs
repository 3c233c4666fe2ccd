using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using PortalAcceptance.Acceptance.Hooks;
using PortalAcceptance.Acceptance.Support;

[assembly: ShuffleScenarios]

namespace PortalAcceptance.Acceptance.Hooks;

// Features start in a random order, and the scenarios of each, so that those that depend on others fail.
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class ShuffleScenariosAttribute : Attribute, IApplyToTest
{
    public void ApplyToTest(Test test)
    {
        if (AcceptanceRun.Started?.Settings.Shuffle is { } seed)
        {
            Shuffle(test, new Random(seed));
        }
    }

    internal static void Shuffle(ITest suite, Random random)
    {
        var order = suite.Tests.ToArray();
        random.Shuffle(order);
        foreach (var (place, test) in order.Index())
        {
            test.Properties.Set(PropertyNames.Order, place);
            Shuffle(test, random);
        }
    }
}
