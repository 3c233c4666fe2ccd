using System.Collections.Concurrent;
using NUnit.Framework.Interfaces;
using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Selection;

// How the scenarios of the run ended, all attempts made.
internal sealed class ScenarioOutcomes(RunSettings settings)
{
    // The test platform's own for tests that failed.
    private const int FailedExitCode = 2;

    private readonly ConcurrentQueue<string> _failed = [];
    private readonly ConcurrentQueue<string> _flaky = [];
    private readonly ConcurrentDictionary<string, double> _seconds = new();

    public bool AreEnough => settings.MaxFailures > 0 && _failed.Count >= settings.MaxFailures;

    public void Note(ITest test, TestStatus status, int attempts, TimeSpan duration)
    {
        var scenario = ScenarioTest.NameOf(test);
        if (status is TestStatus.Failed)
        {
            _failed.Enqueue(scenario);
        }
        else if (status is TestStatus.Passed)
        {
            _seconds[scenario] = duration.TotalSeconds;
            if (attempts > 1)
            {
                _flaky.Enqueue(scenario);
            }
        }
    }

    public async Task<int> ReportAsync(ScenarioPlan plan, int exitCode, TextWriter errors)
    {
        foreach (var scenario in _flaky.Order(StringComparer.Ordinal))
        {
            await errors.WriteLineAsync($"Flaky, passed only when retried: {scenario}");
        }

        try
        {
            LastRun.Of(_failed).Write(settings.OutputDir);
            plan.WriteDurations(_seconds);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"Failures and durations of the run can't be recorded: {e.Message}");
        }

        return exitCode == 0 && settings.FailOnFlakyTests && !_flaky.IsEmpty ? FailedExitCode : exitCode;
    }
}
