namespace Reqnroll.Messages;

/// <summary>How a test step ended, as Cucumber Messages name it.</summary>
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
