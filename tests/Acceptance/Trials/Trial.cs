namespace PortalAcceptance.Acceptance.Trials;

// A scenario that runs with one misbehavior, or with none to see whether it passes then.
internal sealed class Trial(TrialScenario scenario, Misbehavior? misbehavior)
{
    private TrialVerdict? _verdict;

    public TrialScenario Scenario => scenario;

    public Misbehavior? Misbehavior => misbehavior;

    public StepFailure? Failure { get; set; }

    public TrialVerdict Verdict
    {
        get => _verdict ?? throw new InvalidOperationException($"\"{scenario.Name}\" has not been run.");
        set => _verdict = value;
    }

    public bool HasEnded => _verdict is not null;
}
