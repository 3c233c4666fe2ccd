using PortalAcceptance.Cli.Trials;
using PortalAcceptance.Portal.TestSupport.Faults;

namespace PortalAcceptance.Cli.Faults;

// For tools.
internal static class FaultReport
{
    public static object Of(IReadOnlyList<Fault> faults, TrialResults results, TimeSpan elapsed)
    {
        var judged = results.Judged.ToDictionary(judgement => judgement.Misbehavior);
        return new
        {
            seconds = Math.Round(elapsed.TotalSeconds, 1),
            results.Trials,
            faults = faults.Select(fault => new
            {
                fault.Name,
                fault.Description,
                area = fault.AreaTag,
                kind = fault.KindTag,
                result = !judged.TryGetValue(fault.Name, out var judgement) ? "not judged" : judgement.Caught is null ? "unnoticed" : "caught",
                judgement?.Caught,
                stopped = judgement?.Stopped,
                judgement?.Tried,
            }),
        };
    }
}
