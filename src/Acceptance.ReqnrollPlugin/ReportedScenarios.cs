using Io.Cucumber.Messages.Types;
using Reqnroll;
using Reqnroll.Formatters.ExecutionTracking;
using Reqnroll.Formatters.PayloadProcessing.Cucumber;

namespace PortalAcceptance.ReqnrollPlugin;

// Reqnroll keeps what it knows of each step until the run ends, for retries. A scenario that has passed is not run again.
internal sealed class ReportedScenarios : CucumberMessageFactory
{
    public override TestCaseFinished ToTestCaseFinished(TestCaseExecutionTracker scenario, bool willBeRetried = false)
    {
        var message = base.ToTestCaseFinished(scenario, willBeRetried);
        if (scenario.ScenarioExecutionStatus == ScenarioExecutionStatus.OK)
        {
            scenario.ParentTracker.TestCaseTracker.Steps.Clear();
        }

        return message;
    }
}
