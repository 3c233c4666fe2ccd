namespace PortalAcceptance.LivingDocs.Results;

/// <summary>How a scenario ended.</summary>
public enum Outcome
{
    Passed,
    Failed,
    Skipped,
}
