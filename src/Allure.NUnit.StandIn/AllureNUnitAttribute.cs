using Allure.Net.Commons;
using NUnit.Framework;
using NUnit.Framework.Interfaces;

namespace Allure.NUnit;

/// <summary>
/// Records each NUnit test of a class for Allure: one result file per run of a test, so one per attempt of a
/// test with <c>[Retry]</c>.
/// Derive from it with <see cref="AttributeTargets.Assembly"/> to record every test of an assembly.
/// </summary>
/// <remarks>
/// NUnit doesn't call action attributes for a test that it doesn't start. A test with <c>[Ignore]</c>, or one
/// whose <c>[OneTimeSetUp]</c> failed, leaves no result.
/// </remarks>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public class AllureNUnitAttribute : PropertyAttribute, ITestAction
{
    /// <summary>Tests and suites. Suites leave no result.</summary>
    public ActionTargets Targets => ActionTargets.Test | ActionTargets.Suite;

    /// <summary>Starts recording <paramref name="test"/> in the current execution context.</summary>
    /// <exception cref="InvalidOperationException">
    /// The test is already being recorded, or the Allure configuration is invalid.
    /// </exception>
    /// <exception cref="FileNotFoundException">The file that <c>ALLURE_CONFIG</c> names doesn't exist.</exception>
    public void BeforeTest(ITest test)
    {
        if (!test.IsSuite)
        {
            AllureLifecycle.StartTest(NUnitTest.Describe(test));
        }
    }

    /// <summary>Completes the result of <paramref name="test"/> and writes it.</summary>
    /// <exception cref="IOException">The results directory can't be written to.</exception>
    public void AfterTest(ITest test)
    {
        if (!test.IsSuite)
        {
            AllureLifecycle.StopTest(result => NUnitTest.Complete(result, test));
        }
    }
}
