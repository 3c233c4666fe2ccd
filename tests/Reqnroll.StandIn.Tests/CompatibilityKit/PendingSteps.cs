namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for pending and pending-exception, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class PendingSteps
{
    [Given("an implemented non-pending step")]
    public void AnImplementedStep()
    {
    }

    [Given("an implemented step that is skipped")]
    public void ASkippedStep()
    {
    }

    [Given("an unimplemented pending step")]
    public void APendingStep() => throw new PendingStepException("TODO");
}
