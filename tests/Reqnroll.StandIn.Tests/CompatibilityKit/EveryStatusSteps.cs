using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.CompatibilityKit;

/// <summary>The kit's step definitions for all-statuses and failedish-combinations, in C#. Not marked as bindings, so that the sample features don't find them.</summary>
internal sealed class EveryStatusSteps
{
    [Given("^a step$")]
    public void AStep()
    {
    }

    [Given("^a failing step$")]
    public void AFailingStep() => throw new SampleStepException("whoops");

    [Given("^a pending step$")]
    public void APendingStep() => throw new PendingStepException();

    [Given("^a skipped step$")]
    public void ASkippedStep() => throw new SkippedException("skipped");

    [Given("^an ambiguous (.*?)$")]
    public void AnAmbiguous(string what)
    {
    }

    [Given("^(.*?) ambiguous step$")]
    public void AmbiguousStep(string which)
    {
    }
}
