namespace PortalAcceptance.Acceptance.Trials;

internal enum TrialOutcome
{
    Passed,

    // An outcome is not as promised.
    Caught,

    // It failed before an outcome was checked, or by a time-out.
    Stopped,

    Skipped,
}
