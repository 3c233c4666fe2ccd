using PortalAcceptance.Acceptance.Support;

namespace PortalAcceptance.Acceptance.Trials;

// The last resort for a misbehavior that no scenario notices: what is left behind is searched for secrets, as after an ordinary
// run. Card numbers are the same in many scenarios, so each search has a portal of its own, with this misbehavior alone.
internal sealed class LeakTrials(AcceptanceRun run, TrialRunner runner)
{
    private const string Search = "the search for secrets after the run";

    private readonly Dictionary<TrialScenario, bool> _clean = [];

    // By a scenario about the misbehavior's area; the likeliest is tried alone before the others are tried together.
    public async Task<Judgement> JudgeAsync(Judgement unnoticed, CancellationToken stopped)
    {
        var candidates = unnoticed.Misbehavior.CandidatesAmong(runner.Scenarios)
            .Where(unnoticed.Misbehavior.IsNear).ToList();
        foreach (var group in new[] { candidates[..Math.Min(1, candidates.Count)], candidates[Math.Min(1, candidates.Count)..] })
        {
            if (await FindAsync(unnoticed.Misbehavior, group, stopped) is { } caught)
            {
                return unnoticed with { Caught = caught };
            }
        }

        return unnoticed;
    }

    // In the scenario whose search found it last. Null if it finds nothing now.
    public async Task<Judgement?> JudgeAgainAsync(Misbehavior misbehavior, CancellationToken stopped)
    {
        var last = runner.Scenarios.Where(scenario => scenario.Name == misbehavior.CaughtBy).ToList();
        return await FindAsync(misbehavior, last, stopped) is { } caught ? new Judgement(misbehavior, caught, [], 1) : null;
    }

    private async Task<Trial?> FindAsync(Misbehavior misbehavior, IReadOnlyList<TrialScenario> group, CancellationToken stopped)
    {
        var left = group.Count == 0 ? null : await LeftBehindAsync(group, stopped, misbehavior);
        if (left is null || stopped.IsCancellationRequested)
        {
            return null;
        }

        if (group.Count > 1)
        {
            var half = group.Count / 2;
            return await FindAsync(misbehavior, [.. group.Take(half)], stopped) ?? await FindAsync(misbehavior, [.. group.Skip(half)], stopped);
        }

        return await IsCleanAsync(group[0], stopped) && !stopped.IsCancellationRequested
            ? new Trial(group[0], misbehavior) { Verdict = new TrialVerdict(TrialOutcome.Caught, Search, $"Secret left behind: {left}") }
            : null;
    }

    private async Task<bool> IsCleanAsync(TrialScenario scenario, CancellationToken stopped)
    {
        if (!_clean.TryGetValue(scenario, out var isClean))
        {
            isClean = _clean[scenario] = await LeftBehindAsync([scenario], stopped) is null;
        }

        return isClean;
    }

    private async Task<string?> LeftBehindAsync(IReadOnlyList<TrialScenario> scenarios, CancellationToken stopped, params IReadOnlyList<Misbehavior> misbehaviors)
    {
        await run.StartAnotherPortalAsync();
        await runner.RunAsync([.. scenarios.Select(scenario => new Trial(scenario, misbehaviors))], stopped);
        return (await run.Target.SearchAsync()).Select(finding => $"{finding}").Order(StringComparer.Ordinal).FirstOrDefault();
    }
}
