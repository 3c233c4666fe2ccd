using NUnit.Framework;
using Reqnroll;
using Reqnroll.UnitTestProvider;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>Ends a test as pending, inconclusive or ignored in NUnit's way.</summary>
public sealed class NUnitRuntimeProvider : IUnitTestRuntimeProvider
{
    /// <inheritdoc/>
    public void TestPending(string message) => Assert.Inconclusive(message);

    /// <inheritdoc/>
    public void TestInconclusive(string message) => Assert.Inconclusive(message);

    /// <inheritdoc/>
    public void TestIgnore(string message) => Assert.Ignore(message);

    /// <inheritdoc/>
    public ScenarioExecutionStatus? DetectExecutionStatus(Exception exception) =>
        exception is InconclusiveException or IgnoreException ? ScenarioExecutionStatus.Skipped : null;
}
