using NUnit.Framework;
using Reqnroll;
using Reqnroll.Events;
using Reqnroll.Tracing;

namespace PortalAcceptance.ReqnrollAdapter;

/// <summary>
/// Writes the steps of a scenario, and what they write, into the output of its test unless it passes: NUnit keeps the output of every
/// test until the run ends.
/// </summary>
public sealed class NUnitTraceListener : ITraceListener, IAsyncExecutionEventListener
{
    private readonly List<string> _held = [];
    private bool _running;

    public void WriteTestOutput(string message)
    {
        if (_running)
        {
            _held.Add(message);
        }
        else
        {
            TestContext.Out.WriteLine(message);
        }
    }

    public void WriteToolOutput(string message) => WriteTestOutput($"-> {message}");

    public Task OnEventAsync(IExecutionEvent executionEvent)
    {
        if (executionEvent is ScenarioStartedEvent)
        {
            _running = true;
        }
        else if (executionEvent is ScenarioFinishedEvent { ScenarioContext: var scenario })
        {
            _running = false;
            if (scenario is not { ScenarioExecutionStatus: ScenarioExecutionStatus.OK, TestError: null })
            {
                _held.ForEach(TestContext.Out.WriteLine);
            }

            _held.Clear();
        }

        return Task.CompletedTask;
    }
}
