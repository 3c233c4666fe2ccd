using PortalAcceptance.LivingDocs.Results;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Cli.Results;

internal sealed record ProjectRun(RunSettings Settings, RunFiles Files, RunResult Result, int? ExitCode, bool HasExplained, TimeSpan Elapsed)
{
    // The test platform's exit code for a filter that lets nothing through.
    private const int ZeroTestsRan = 8;

    // The acceptance program's exit code when an account could not be put back and nothing else is wrong.
    private const int QuarantineExitCode = 4;

    // What begins its line about such an account.
    public const string QuarantineMark = "Quarantined: ";

    // Those lines.
    public IReadOnlyList<string> Quarantined { get; init; } = [];

    // What begins its line about the reason for which it ends early.
    public const string StopMark = "The run was stopped: ";

    // That line.
    public string? Stopped { get; init; }

    public bool IsOnlyQuarantined => ExitCode == QuarantineExitCode;

    public bool IsInterrupted => ExitCode is null;

    public bool IsRefused => !Result.HasStarted && Stopped is null && ExitCode is not (null or 0 or ZeroTestsRan);

    public bool HasFailed => Count(Outcome.Failed) > 0 || (Settings.FailOnFlakyTests && Flaky > 0);

    // Those that passed at the first attempt.
    public int Passed => Count(Outcome.Passed) - Flaky;

    public int Flaky => Result.Scenarios.Count(scenario => scenario.IsFlaky);

    public int Count(Outcome outcome) => Result.Scenarios.Count(scenario => scenario.Outcome == outcome);

    // Reasons why the counts may be incomplete, each a sentence. Empty for a run that ended normally.
    public IEnumerable<string> Troubles()
    {
        var ran = Count(Outcome.Passed) + Count(Outcome.Failed);
        foreach (var problem in Result.Problems)
        {
            yield return problem;
        }
        foreach (var account in Quarantined)
        {
            yield return account;
        }
        if (IsInterrupted)
        {
            yield return $"The run was interrupted{Unfinished()}.";
        }
        else if (Stopped is not null)
        {
            yield return Stopped;
        }
        else if (IsRefused)
        {
            yield return $"The acceptance program ended with exit code {ExitCode} before any scenario; its output is in {Files.Log}.";
        }
        else if (Result.HasStarted && (!Result.HasFinished || Result.Running.Any()))
        {
            yield return $"The acceptance program broke off with exit code {ExitCode}{Unfinished()}; its output is in {Files.Log}.";
        }
        else if (Settings.MaxFailures > 0 && Count(Outcome.Failed) >= Settings.MaxFailures)
        {
            yield return $"The run stopped after {Count(Outcome.Failed)} {(Count(Outcome.Failed) == 1 ? "failure" : "failures")} (--max-failures {Settings.MaxFailures}); scenarios that had not started were not run.";
        }
        else if (ran == 0)
        {
            yield return $"No scenario ran{Selection()}.";
        }
        else if (ExitCode is not (0 or QuarantineExitCode) && !HasFailed)
        {
            yield return $"The acceptance program ended with exit code {ExitCode} although no scenario failed; its output is in {Files.Log}.";
        }
    }

    private string Unfinished()
    {
        var titles = Result.Running.ToList();
        return titles.Count == 0 ? "" : $" while {titles.Count} {(titles.Count == 1 ? "scenario was" : "scenarios were")} running ({string.Join(", ", titles)})";
    }

    private string Selection() =>
        Result.Scenarios.Count == 0 && !Settings.SelectsAll ? $": none {string.Join(" and ", Settings.Criteria)}" : "";
}
