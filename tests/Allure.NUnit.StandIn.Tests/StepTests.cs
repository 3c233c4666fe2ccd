using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.AllureStandIn.Tests.ResultFormat;

namespace PortalAcceptance.AllureStandIn.Tests;

internal sealed class StepTests
{
    private static SampleResults Results => SampleRun.Results;

    [Test]
    public void LambdasNest() => Outline("Steps.NestedLambdas").Should().Equal(
        "outer: Passed",
        "  inner: Passed",
        "asynchronous outer: Passed",
        "  asynchronous inner: Passed",
        "  synchronous inner: Passed",
        "last: Passed");

    [Test]
    public void SynchronousHooksFindTheTestAndEachOther() => Outline("Steps.SynchronousHooks").Should().Equal(
        "first: Passed",
        "  detail of the first: Passed",
        "second: Passed");

    [Test]
    public void AsynchronousHooksLoseTheStep()
    {
        // The sample itself asserts that stopping the step then fails with "No step context is active."
        Results.Single("Steps.AsynchronousHooksLoseTheContext").Status.Should().Be(ResultStatus.Passed);
        Outline("Steps.AsynchronousHooksLoseTheContext").Should().Equal("lost: None", "beside it, not in it: Passed");
    }

    [Test]
    public void EachWayToStopAStepHasItsStatus() => Outline("Steps.EveryStatus").Should().Equal(
        "passed: Passed",
        "failed: Failed",
        "failed with an error: Failed",
        "broken: Broken",
        "broken with an error: Broken",
        "skipped: Skipped",
        "resolved without an error: Passed",
        "resolved with an assertion: Failed",
        "resolved with another error: Broken");

    [Test]
    public void AStepStoppedWithAnErrorTellsIt()
    {
        var steps = Results.Single("Steps.EveryStatus").Steps;
        steps.Select(step => step.StatusDetails.Message).OfType<string>()
            .Should().Equal("1 is not 2", "No answer.", "Not so.", "Disk full.");
        steps[4].StatusDetails.Trace.Should().Be("System.TimeoutException: No answer.");
    }

    [Test]
    public void ALambdaThatThrowsEndsItsStepAndThrowsOn() => Outline("Steps.LambdasThatThrow").Should().Equal(
        "assertion: Failed",
        "error: Broken");

    [Test]
    public void AStepThatWasNotStoppedHasTheStatusNone() => Outline("Steps.LeftRunning").Should().Equal("never stopped: None");

    [Test]
    public void StepsThatRunSideBySideAreAllThere() =>
        Results.Single("Steps.SideBySide").Steps.Should().ContainSingle()
            .Which.Steps.Select(step => int.Parse(step.Name)).Should().BeEquivalentTo(Enumerable.Range(1, 50));

    [TestCase("A")]
    [TestCase("B")]
    [TestCase("C")]
    public void TestsInParallelKeepToTheirOwnRecords(string name)
    {
        var result = Results.Of("InParallel.Test").Should()
            .ContainSingle(result => result.Parameters.Single().Value == $"\"{name}\"").Subject;
        result.Steps.SelectMany(step => step.Outline()).Should().Equal(
            $"{name} before: Passed",
            $"  {name} inner: Passed",
            $"{name} after: Passed");
        result.LabelsNamed("story").Should().Equal(name);
        Results.TextOf(result.Steps[0].Attachments.Should().ContainSingle().Subject).Should().Be(name);
        Results.TextOf(result.Attachments.Should().ContainSingle().Subject).Trim().Should().Be($"{name} says so");
    }

    private static IEnumerable<string> Outline(string test) => Results.Single(test).Steps.SelectMany(step => step.Outline());
}
