using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Trials;

// Runs every scenario once to see which misbehaviors it reaches. One that reaches few is likelier to be about them.
internal sealed class TrialSurvey(AcceptanceRun run, TrialRunner runner)
{
    public async Task<TrialSchedule> ScheduleAsync(Misbehavior nothing, IReadOnlyList<Misbehavior> misbehaviors, CancellationToken cancellationToken)
    {
        var trials = runner.Scenarios.Select(scenario => new Trial(scenario, nothing)).ToList();
        await runner.RunAsync(trials, cancellationToken);
        var passed = new List<(TrialScenario Scenario, IReadOnlyCollection<string> Reached)>();
        foreach (var trial in trials.Where(trial => trial.HasEnded))
        {
            if (trial.Verdict.Outcome is TrialOutcome.Passed)
            {
                passed.Add((trial.Scenario, await run.Target.TestSupport.ReachedAsync(trial.LoginId!)));
            }
            else
            {
                await Console.Error.WriteLineAsync($"Not used, since it fails without a change too: {trial.Scenario.Name}. {trial.Verdict.Sentence}");
            }
        }

        if (passed.Count == 0 && !cancellationToken.IsCancellationRequested)
        {
            throw new RunSettingsException("No scenario passes on the unchanged portal, so nothing can be judged.");
        }

        var byReach = passed.OrderBy(scenario => scenario.Reached.Count).ToList();
        return new TrialSchedule(
            misbehaviors.Select(misbehavior => misbehavior with
            {
                Scenarios = [.. byReach.Where(scenario => scenario.Reached.Contains(misbehavior.Name)).Select(scenario => scenario.Scenario)],
            }),
            [.. passed.Select(scenario => scenario.Scenario)],
            passed.Select(scenario => scenario.Scenario));
    }
}
