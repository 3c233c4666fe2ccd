namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definition for pending-exception, in C#.</summary>
internal sealed class PendingExceptionSteps
{
    [Given("an unimplemented pending step")]
    public void APendingStep() => throw new PendingStepException("TODO");
}
