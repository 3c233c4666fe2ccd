using System.Collections.Immutable;

namespace Allure.Net.Commons;

/// <summary>The running test and its running steps, the innermost on top.</summary>
internal sealed record AllureContext(TestRecord Test, ImmutableStack<StepResult> Steps)
{
    /// <summary>Where a new step or attachment goes.</summary>
    public ExecutableItem Innermost => Steps.IsEmpty ? Test : Steps.Peek();
}
