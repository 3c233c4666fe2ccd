namespace PortalAcceptance.Acceptance.Trials;

// A scenario that runs with misbehaviors, or with none to see whether it passes then.
internal sealed class Trial(TrialScenario scenario, params IReadOnlyList<Misbehavior> misbehaviors)
{
    private TrialVerdict? _verdict;

    public TrialScenario Scenario => scenario;

    public IReadOnlyList<Misbehavior> Misbehaviors => misbehaviors;

    // Whether it shows that the scenario passes by itself.
    public bool IsProof => misbehaviors.Count == 0;

    // The customer's first one.
    public string? LoginId { get; set; }

    public StepFailure? Failure { get; set; }

    public TrialVerdict Verdict
    {
        get => _verdict ?? throw new InvalidOperationException($"\"{scenario.Name}\" has not been run.");
        set => _verdict = value;
    }

    public bool HasEnded => _verdict is not null;
}
