using NUnit.Framework;
using Reqnroll.BoDi;

namespace Reqnroll.Execution;

/// <summary>NUnit.</summary>
internal sealed class NUnitHost : ITestHost
{
    public void WriteLine(string line) => TestContext.Out.WriteLine(line);

    public void Attach(string path) => TestContext.AddTestAttachment(path);

    public void RegisterServices(IObjectContainer scenarioContainer) =>
        scenarioContainer.RegisterInstanceAs(TestContext.CurrentContext);

    public ScenarioExecutionStatus? StatusOf(Exception error) => error switch
    {
        IgnoreException => ScenarioExecutionStatus.Skipped,
        InconclusiveException => ScenarioExecutionStatus.StepDefinitionPending,
        _ => null,
    };

    public Exception Inconclusive(string message) => new InconclusiveException(message);

    public Exception Ignore(string message) => new IgnoreException(message);
}
