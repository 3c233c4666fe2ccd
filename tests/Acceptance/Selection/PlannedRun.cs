using PortalAcceptance.Acceptance.Support;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Selection;

// A scenario that is run, and which of its repetitions, from 1.
internal sealed record PlannedRun(ScenarioTest Scenario, int Repetition)
{
    // The same parts wherever it is asked for them, each run in one of them. The longest run goes to the part with the least to
    // do, so that all parts take about as long.
    public static IReadOnlyList<PlannedRun> OfShard(IEnumerable<PlannedRun> runs, Shard shard, ScenarioDurations durations)
    {
        var shards = Enumerable.Range(1, shard.Total).Select(number => (Number: number, Seconds: 0.0, Runs: new List<PlannedRun>())).ToArray();
        foreach (var run in runs.OrderByDescending(run => durations.Of(run.Scenario.Name)).ThenBy(run => run.Scenario.Name, StringComparer.Ordinal).ThenBy(run => run.Repetition))
        {
            var index = Enumerable.Range(0, shards.Length).MinBy(index => shards[index].Seconds);
            shards[index].Runs.Add(run);
            shards[index].Seconds += durations.Of(run.Scenario.Name);
        }

        return shards[shard.Current - 1].Runs;
    }
}
