using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using PortalAcceptance.Acceptance.Hooks;
using PortalAcceptance.Acceptance.Selection;

[assembly: PlanScenarios]

namespace PortalAcceptance.Acceptance.Hooks;

// NUnit builds the tests of the assembly; the plan of the run says which of them there are, how often and in which order.
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class PlanScenariosAttribute : Attribute, IApplyToTest
{
    public void ApplyToTest(Test test) => ScenarioPlan.Current?.Apply((TestSuite)test);
}
