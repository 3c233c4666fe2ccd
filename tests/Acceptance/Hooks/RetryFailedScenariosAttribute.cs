using System.Diagnostics;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Commands;
using PortalAcceptance.Acceptance.Hooks;
using PortalAcceptance.Acceptance.Selection;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.ReqnrollPlugin;

[assembly: RetryFailedScenarios]

namespace PortalAcceptance.Acceptance.Hooks;

// NUnit's own attribute applies to methods, and the methods of scenarios are generated. What wraps set-up and tear-down runs
// hooks anew for each attempt: each has a browser of its own, and a customer from the same seed.
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class RetryFailedScenariosAttribute : NUnitAttribute, IWrapSetUpTearDown
{
    public TestCommand Wrap(TestCommand command) => new RetryCommand(command);

    private sealed class RetryCommand(TestCommand innerCommand) : DelegatingTestCommand(innerCommand)
    {
        public override TestResult Execute(TestExecutionContext context)
        {
            var run = AcceptanceRun.Current;
            if (run.Outcomes.AreEnough)
            {
                context.CurrentResult.SetResult(ResultState.Ignored, $"Not run: as many scenarios have failed as --max-failures allows ({run.Settings.MaxFailures}).");
                return context.CurrentResult;
            }

            Repetition.Number = ScenarioPlan.RepetitionOf(context.CurrentTest);
            var failures = new List<string>();
            var duration = ExecuteKept(context);
            while (context.CurrentResult.ResultState.Status == TestStatus.Failed && failures.Count < run.Settings.Retries && !run.Interruption.IsRequested)
            {
                failures.Add($"Attempt {failures.Count + 1} failed: {context.CurrentResult.Message}");
                context.CurrentResult = context.CurrentTest.MakeTestResult();
                context.CurrentRepeatCount++;
                duration = ExecuteKept(context);
            }

            failures.ForEach(context.CurrentResult.OutWriter.WriteLine);
            run.Outcomes.Note(context.CurrentTest, context.CurrentResult.ResultState.Status, failures.Count + 1, duration);
            return context.CurrentResult;
        }

        // Again where the browser was lost, which is no failed attempt.
        private TimeSpan ExecuteKept(TestExecutionContext context)
        {
            for (var losses = 0; ; losses++)
            {
                LostBrowser.Tell(context.CurrentTest, losses);
                var duration = ExecuteOnce(context);
                if (!LostBrowser.Ended(context.CurrentResult))
                {
                    WaitForThePortal(context.CurrentResult);
                    return duration;
                }

                context.CurrentResult = context.CurrentTest.MakeTestResult();
            }
        }

        private static void WaitForThePortal(TestResult result)
        {
            if (result.ResultState.Status is TestStatus.Failed)
            {
                var run = AcceptanceRun.Current;
                new PortalWatch(run.Settings, run.Interruption).WaitAsync().GetAwaiter().GetResult();
            }
        }

        private TimeSpan ExecuteOnce(TestExecutionContext context)
        {
            var started = Stopwatch.GetTimestamp();
            innerCommand.Execute(context);
            return Stopwatch.GetElapsedTime(started);
        }
    }
}
