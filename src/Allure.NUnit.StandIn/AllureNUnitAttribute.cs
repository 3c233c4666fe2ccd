using Allure.Net.Commons;
using NUnit.Framework;
using NUnit.Framework.Interfaces;

namespace Allure.NUnit;

/// <summary>
/// Records each NUnit test of a class for Allure: one result file per run of a test.
/// Derive from it with <see cref="AttributeTargets.Assembly"/> to record every test of an assembly.
/// </summary>
/// <remarks>
/// NUnit calls no action attributes for a test that it doesn't start, so neither a test with
/// <c>[Ignore]</c> nor one whose <c>[OneTimeSetUp]</c> failed is recorded.
/// </remarks>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public class AllureNUnitAttribute : PropertyAttribute, ITestAction
{
    /// <summary>Tests and suites; of a suite nothing is recorded.</summary>
    public ActionTargets Targets => ActionTargets.Test | ActionTargets.Suite;

    /// <summary>Starts the record of <paramref name="test"/> in the current execution context.</summary>
    /// <param name="test">The test that is about to run.</param>
    /// <exception cref="InvalidOperationException">
    /// The test is being recorded already, or Allure's configuration can't be used.
    /// </exception>
    /// <exception cref="FileNotFoundException">The file that <c>ALLURE_CONFIG</c> names isn't there.</exception>
    public void BeforeTest(ITest test)
    {
        if (!test.IsSuite)
        {
            AllureLifecycle.StartTest(NUnitTest.Describe(test));
        }
    }

    /// <summary>Completes the record of <paramref name="test"/> and writes it.</summary>
    /// <param name="test">The test that has run, set-up and tear-down included.</param>
    /// <exception cref="IOException">The results directory can't be written to.</exception>
    public void AfterTest(ITest test)
    {
        if (!test.IsSuite)
        {
            AllureLifecycle.StopTest(result => NUnitTest.Complete(result, test));
        }
    }
}
