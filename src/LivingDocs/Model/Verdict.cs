using PortalAcceptance.LivingDocs.Results;

namespace PortalAcceptance.LivingDocs.Model;

/// <summary>What is known of a scenario, the worst last.</summary>
public enum Verdict
{
    /// <summary>It was left out of every run.</summary>
    NotRun,

    /// <summary>The portal does not offer what it needs.</summary>
    Skipped,

    /// <summary>It passed at the first attempt.</summary>
    Passed,

    /// <summary>It failed before it passed.</summary>
    Flaky,

    /// <summary>It failed.</summary>
    Failed,
}

internal static class Verdicts
{
    public static Verdict Of(ScenarioResult result) => result switch
    {
        { IsFlaky: true } => Verdict.Flaky,
        { Outcome: Outcome.Passed } => Verdict.Passed,
        { Outcome: Outcome.Skipped } => Verdict.Skipped,
        _ => Verdict.Failed,
    };

    public static Verdict Worst(IEnumerable<Verdict> verdicts) => verdicts.DefaultIfEmpty(Verdict.NotRun).Max();
}
