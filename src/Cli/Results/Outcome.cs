namespace PortalAcceptance.Cli.Results;

internal enum Outcome
{
    Passed,
    Failed,
    Skipped,
}
