namespace PortalAcceptance.Acceptance.Trials;

// Caught is null for a misbehavior that no scenario notices. Stopped are the scenarios that failed with it, but not by an outcome.
internal sealed record Judgement(Misbehavior Misbehavior, Trial? Caught, IReadOnlyList<Trial> Stopped, int Tried);
