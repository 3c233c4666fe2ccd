using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.LivingDocs.Site;

internal static class Lanes
{
    // One lane for each worker; where workers are unknown, as few as scenarios that ran side by side need.
    public static IReadOnlyList<List<(ScenarioResult Result, string Link)>> Of(IEnumerable<(ScenarioResult Result, string Link)> bars)
    {
        var lanes = new List<List<(ScenarioResult Result, string Link)>>();
        foreach (var bar in bars.OrderBy(bar => bar.Result.Started))
        {
            var lane = lanes.Find(lane => bar.Result.Worker.Length > 0
                ? lane[0].Result.Worker == bar.Result.Worker
                : lane[^1].Result.Started + lane[^1].Result.Duration <= bar.Result.Started);
            if (lane is null)
            {
                lanes.Add(lane = []);
            }

            lane.Add(bar);
        }

        return lanes;
    }
}
