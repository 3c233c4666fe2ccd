namespace Reqnroll.Configuration;

/// <summary>What becomes of a scenario with a missing or pending step.</summary>
internal enum MissingOrPendingStepsOutcome
{
    Pending,
    Inconclusive,
    Ignore,
    Error,
}
