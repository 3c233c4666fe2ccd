namespace PortalAcceptance.Cli.Trials;

// A line of the progress file. Exactly one member is set.
internal sealed record TrialEvent(TrialEvent.Round? RoundStarted, TrialEvent.Trial? TrialStarted, TrialEvent.Trial? TrialEnded, Judgement? Judged)
{
    internal sealed record Round(int Trials);

    // Without a misbehavior, the scenario runs to see whether it passes.
    internal sealed record Trial(string? Misbehavior, string Scenario);
}
