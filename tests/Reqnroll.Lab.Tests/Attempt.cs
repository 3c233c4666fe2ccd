using Io.Cucumber.Messages.Types;

namespace PortalAcceptance.ReqnrollLab.Tests;

internal sealed record Attempt(
    long Number, IReadOnlyList<(bool IsHook, TestStepResult Result)> Steps, IReadOnlyList<TestCaseFinished> Ended, Progress.Started Started, Progress.Finished Finished)
{
    // For example, "PASSED, hook FAILED".
    public string Statuses => string.Join(", ", Steps.Select(step => $"{(step.IsHook ? "hook " : "")}{step.Result.Status}"));
}
