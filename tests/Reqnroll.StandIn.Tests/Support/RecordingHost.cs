using Reqnroll.BoDi;
using Reqnroll.Execution;

namespace Reqnroll.StandIn.Tests.Support;

/// <summary>A test framework that remembers what it was told.</summary>
internal sealed class RecordingHost : ITestHost
{
    public List<string> Lines { get; } = [];

    public List<string> Attachments { get; } = [];

    public void WriteLine(string line) => Lines.Add(line);

    public void Attach(string path)
    {
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"There is no file {path}.", path);
        }

        Attachments.Add(path);
    }

    public void RegisterServices(IObjectContainer scenarioContainer)
    {
    }

    public ScenarioExecutionStatus? StatusOf(Exception error) => error is SkippedException ? ScenarioExecutionStatus.Skipped : null;

    public Exception Inconclusive(string message) => new InconclusiveOutcome(message);

    public Exception Ignore(string message) => new SkippedException(message);
}
