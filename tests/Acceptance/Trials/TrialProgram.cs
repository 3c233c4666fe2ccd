using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Trials;

// Runs scenarios with misbehaviors of the portal until each is noticed or nothing is left to try.
internal static class TrialProgram
{
    // Reqnroll's own switch for all of its reports.
    private const string NoReportsVariable = "REQNROLL_FORMATTERS_DISABLED";

    public static async Task<int> RunAsync(TrialPlan plan, RunSettings settings)
    {
        if (settings.Use.BaseUrl is not null)
        {
            throw new RunSettingsException("Only the bundled portal can be told to misbehave; leave use.baseURL and PORTAL_BASE_URL out.");
        }

        Environment.SetEnvironmentVariable(NoReportsVariable, "true");
        var folder = Directory.CreateTempSubdirectory("portal-acceptance-trials-");
        try
        {
            using var stop = new Interruption();
            await using var progress = new TrialProgress(plan.Progress);
            await using var run = await AcceptanceRun.StartAsync(plan.Applied(settings, folder.FullName), stop);
            var runner = new TrialRunner(run, progress);
            var leaks = new LeakTrials(run, runner);
            var open = plan.Misbehaviors.ToList();
            foreach (var misbehavior in plan.Misbehaviors.Where(misbehavior => misbehavior.HasLeaked))
            {
                if (await leaks.JudgeAgainAsync(misbehavior, stop.Requested) is { } judgement)
                {
                    open.Remove(misbehavior);
                    progress.Judge(judgement);
                }
            }

            var schedule = plan.Survey is { } nothing
                ? await new TrialSurvey(run, runner).ScheduleAsync(new Misbehavior(nothing, []), open, stop.Requested)
                : new TrialSchedule(open, runner.Scenarios);
            foreach (var unnoticed in await JudgeAsync(schedule, runner, progress, stop.Requested))
            {
                var judgement = stop.IsRequested ? unnoticed : await leaks.JudgeAsync(unnoticed, stop.Requested);
                if (!stop.IsRequested)
                {
                    progress.Judge(judgement);
                }
            }

            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Returns what no scenario notices, but a search for secrets may.
    private static async Task<IReadOnlyList<Judgement>> JudgeAsync(TrialSchedule schedule, TrialRunner runner, TrialProgress progress, CancellationToken stopped)
    {
        var mayLeak = new List<Judgement>();
        for (IReadOnlyList<Trial> round = []; ;)
        {
            foreach (var judgement in schedule.Conclude(round))
            {
                if (judgement is { Caught: null, Misbehavior.MayLeak: true })
                {
                    mayLeak.Add(judgement);
                }
                else
                {
                    progress.Judge(judgement);
                }
            }

            round = schedule.NextRound();
            if (round.Count == 0)
            {
                return mayLeak;
            }

            await runner.RunAsync(round, stopped);
            if (stopped.IsCancellationRequested)
            {
                return [];
            }

            foreach (var trial in round.Where(trial => trial is { IsProof: true, Verdict.Outcome: not TrialOutcome.Passed }))
            {
                await Console.Error.WriteLineAsync($"Not used, since it fails without a fault too: {trial.Scenario.Name}. {trial.Verdict.Sentence}");
            }
        }
    }
}
