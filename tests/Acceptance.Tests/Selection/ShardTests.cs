using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.Acceptance.Selection;
using PortalAcceptance.LivingDocs.Model;
using PortalAcceptance.RunConfiguration;

namespace PortalAcceptance.Acceptance.Tests.Selection;

[Parallelizable(ParallelScope.All)]
internal sealed class ShardTests
{
    private static readonly IReadOnlyList<PlannedRun> _runs = [.. SuiteScenarios.All.SelectMany(scenario => new[] { new PlannedRun(scenario, 1), new PlannedRun(scenario, 2) })];

    // As in a suite: most scenarios take a second or two, few take ten.
    private static readonly ScenarioDurations _measured = new(SuiteScenarios.All.Index()
        .Where(scenario => scenario.Index % 10 != 0)
        .ToDictionary(scenario => scenario.Item.Name, scenario => 0.5 + (scenario.Index * 37 % 100 / 40.0) + (scenario.Index % 41 == 0 ? 8 : 0)));

    private static readonly ScenarioDurations _unknown = new(new Dictionary<string, double>());

    [Test]
    public void EveryRunIsInOneShard([Values(1, 2, 3, 7)] int total, [Values] bool isMeasured)
    {
        var shards = Shards(total, isMeasured ? _measured : _unknown);

        shards.SelectMany(shard => shard).Should().OnlyHaveUniqueItems().And.HaveCount(_runs.Count).And.BeSubsetOf(_runs);
    }

    [Test]
    public void ShardsAreTheSameWhereverTheyAreAskedFor([Values] bool isMeasured)
    {
        var durations = isMeasured ? _measured : _unknown;
        var elsewhere = PlannedRun.OfShard(_runs.Reverse(), new Shard(2, 3), durations);

        elsewhere.Should().Equal(PlannedRun.OfShard(_runs, new Shard(2, 3), durations));
    }

    [Test]
    public void MeasuredShardsTakeAboutAsLong([Values(2, 3, 7)] int total)
    {
        var seconds = Shards(total, _measured).Select(shard => shard.Sum(run => _measured.Of(run.Scenario.Name))).ToList();

        seconds.Max().Should().BeLessThanOrEqualTo(1.15 * seconds.Average());
    }

    [Test]
    public void WithoutDurationsShardsHaveAsManyScenarios([Values(2, 3, 7)] int total)
    {
        var counts = Shards(total, _unknown).Select(shard => shard.Count).ToList();

        (counts.Max() - counts.Min()).Should().BeLessThanOrEqualTo(1);
    }

    private static List<IReadOnlyList<PlannedRun>> Shards(int total, ScenarioDurations durations) =>
        [.. Enumerable.Range(1, total).Select(number => PlannedRun.OfShard(_runs, new Shard(number, total), durations))];
}
