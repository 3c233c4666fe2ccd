using System.Collections.Immutable;

namespace Allure.Net.Commons;

/// <summary>The test that is running and, innermost on top, its steps that are.</summary>
internal sealed record AllureContext(TestResult Test, ImmutableStack<StepResult> Steps)
{
    /// <summary>Where a new step or attachment goes.</summary>
    public ExecutableItem Innermost => Steps.IsEmpty ? Test : Steps.Peek();
}
