using Reqnroll.Bindings;
using Reqnroll.Messages;

namespace Reqnroll.Execution;

/// <summary>A hook that a scenario is going to run.</summary>
/// <param name="Hook">The hook.</param>
internal sealed record PlannedHook(HookBinding Hook)
{
    /// <summary>Its identifier as a test step.</summary>
    public string TestStepId { get; } = MessageId.Next();
}
