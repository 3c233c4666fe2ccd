namespace PortalAcceptance.Cli.Trials;

// Caught is null for a misbehavior that no scenario notices. Stopped are the scenarios that failed with it, but not by an outcome.
internal sealed record Judgement(string Misbehavior, Judgement.Failure? Caught, IReadOnlyList<Judgement.Failure> Stopped, int Tried)
{
    internal sealed record Failure(string Scenario, string Step, string Sentence);
}
