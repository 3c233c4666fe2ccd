using NUnit.Framework;
using Reqnroll;
using Reqnroll.UnitTestProvider;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>Ends a test as pending, inconclusive or ignored in NUnit's way.</summary>
public sealed class NUnitRuntimeProvider : IUnitTestRuntimeProvider
{
    public void TestPending(string message) => Assert.Inconclusive(message);

    public void TestInconclusive(string message) => Assert.Inconclusive(message);

    public void TestIgnore(string message) => Assert.Ignore(message);

    public ScenarioExecutionStatus? DetectExecutionStatus(Exception exception) =>
        exception is InconclusiveException or IgnoreException ? ScenarioExecutionStatus.Skipped : null;
}
