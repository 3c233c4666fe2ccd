using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.ReqnrollLab.Tests;

/// <summary>What messages and progress say of an attempt at a scenario.</summary>
/// <param name="Number">0 for the first.</param>
/// <param name="Steps">The results of its steps and hooks, in the order in which they ran.</param>
/// <param name="Ended">The times that it was said to have ended.</param>
/// <param name="Started">The progress at its start.</param>
/// <param name="Finished">The progress at its end.</param>
internal sealed record Attempt(
    long Number, IReadOnlyList<(bool IsHook, TestStepResult Result)> Steps, IReadOnlyList<TestCaseFinished> Ended, Progress.Started Started, Progress.Finished Finished)
{
    /// <summary>The statuses of its steps and hooks: <c>PASSED, hook FAILED</c>.</summary>
    public string Statuses => string.Join(", ", Steps.Select(step => $"{(step.IsHook ? "hook " : "")}{step.Result.Status}"));
}
