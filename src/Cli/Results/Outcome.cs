namespace PortalAcceptance.Cli.Results;

/// <summary>How a scenario ended.</summary>
internal enum Outcome
{
    Passed,
    Failed,
    Skipped,
}
