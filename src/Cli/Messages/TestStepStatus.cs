namespace PortalAcceptance.Cli.Messages;

/// <summary>How a step or hook went, the worse the greater; a test case is as bad as its worst step.</summary>
internal enum TestStepStatus
{
    Unknown,
    Passed,
    Skipped,
    Pending,
    Undefined,
    Ambiguous,
    Failed,
}
