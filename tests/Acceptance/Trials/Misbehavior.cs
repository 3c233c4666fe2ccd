namespace PortalAcceptance.Acceptance.Trials;

// Name is what the portal's test support switches on. Tags are those of the scenarios that should notice, the area first.
// CaughtBy names the scenario that noticed last. Candidates are tags of which a scenario needs one to be tried; null tries all.
internal sealed record Misbehavior(string Name, IReadOnlyList<string> Tags)
{
    private const int Likeliest = 8;

    public string? CaughtBy { get; init; }

    public IReadOnlyList<string>? Candidates { get; init; }

    // The scenarios that reach what is wrong, the likeliest first; null if that isn't known.
    public IReadOnlyList<TrialScenario>? Scenarios { get; init; }

    // Whether it is noticed also by an expectation before the outcome.
    public bool AnyStep { get; init; }

    // Whether it may show only in what is left behind: log, emails, database.
    public bool MayLeak { get; init; }

    // Whether the scenario of CaughtBy did not notice itself, but a search of what it left behind.
    public bool HasLeaked { get; init; }

    // The likeliest first.
    public IEnumerable<TrialScenario> CandidatesAmong(IEnumerable<TrialScenario> scenarios) => Scenarios is not null ? Scenarios : scenarios
        .Where(scenario => scenario.Name == CaughtBy || Candidates is null || Candidates.Any(scenario.Tags.Contains))
        .OrderBy(scenario => scenario.Name == CaughtBy ? 0
            : Tags.All(scenario.Tags.Contains) ? 1
            : IsNear(scenario) ? 2
            : 3);

    // Whether a scenario is about its area, or one of the likeliest.
    public bool IsNear(TrialScenario scenario) => Scenarios is not null ? Scenarios.Take(Likeliest).Contains(scenario) : scenario.Name == CaughtBy || Tags.Take(1).All(scenario.Tags.Contains);
}
