namespace PortalAcceptance.LivingDocs.Model;

/// <summary>What is remembered of a run, for comparison with later ones.</summary>
/// <param name="Started">When it started.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Passed">How many cases passed at the first attempt.</param>
/// <param name="Skipped">How many were skipped.</param>
/// <param name="Failed">The cases that failed, as <see cref="Documentation.KeyOf"/> names them.</param>
/// <param name="Flaky">The cases that failed before they passed.</param>
public sealed record RunRecord(
    DateTimeOffset Started, double Seconds, int Passed, int Skipped, IReadOnlyList<string> Failed, IReadOnlyList<string> Flaky);
