using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.AllureStandIn.Tests.ResultFormat;

namespace PortalAcceptance.AllureStandIn.Tests;

internal sealed class OutcomeTests
{
    private static SampleResults Results => SampleRun.Results;

    [TestCase("Outcomes.Passes", "Passed", "*")]
    [TestCase("Outcomes.NUnitAssertionFails", "Failed", "*Expected: 3*But was:  2*")]
    [TestCase("Outcomes.AsynchronousAssertionFails", "Failed", "*Expected: 3*But was:  2*")]
    [TestCase("Outcomes.FluentAssertionFails", "Broken", "Expected string to be \"expected\"*")]
    [TestCase("Outcomes.SeveralAssertionsFail", "Failed", "*Expected: 3*Expected: 5*")]
    [TestCase("Outcomes.Throws", "Broken", "System.InvalidOperationException : The portal is down.")]
    [TestCase("Outcomes.IsIgnoredWhileRunning", "Skipped", "Not on this portal.")]
    [TestCase("Outcomes.IsInconclusive", "Broken", "Nothing to check.")]
    [TestCase("Outcomes.Warns", "Broken", "Take care.")]
    [TestCase("SetUpFails.Test", "Failed", "Nothing is ready.")]
    [TestCase("TearDownThrows.Test", "Broken", "*The browser won't close.*")]
    public void StatusAndMessageTellWhatHappened(string test, string status, string message)
    {
        var result = Results.Single(test);
        result.Status.ToString().Should().Be(status);
        result.StatusDetails!.Message.Should().Match(message);
        result.StatusDetails.Should().Match<ResultStatusDetails>(details => !details.Known && !details.Muted && !details.Flaky);
    }

    [TestCase("Outcomes.NUnitAssertionFails")]
    [TestCase("Outcomes.Throws")]
    public void TheTraceLeadsToTheLine(string test) =>
        Results.Single(test).StatusDetails!.Trace.Should().Match($"*at Sample.{test}() in *Outcomes.cs:line *");

    [Test]
    public void ATestWithoutMessageHasNoDetails() => Results.Single("Steps.NestedLambdas").StatusDetails.Should().BeNull();

    [Test]
    public void ATestThatNeverStartedIsNotRecorded() => Results.Of("Outcomes.IsIgnored").Should().BeEmpty();

    [Test]
    public void RecordingATestTwiceIsRefusedWithTheRemedy()
    {
        var result = Results.Single("RecordedTwice.Test");
        result.Status.Should().Be(ResultStatus.Broken);
        result.StatusDetails!.Message.Should().Be(
            "System.InvalidOperationException : Allure records 'Allure.NUnit.StandIn.Sample:Sample.RecordedTwice.Test()' already. "
            + "Apply the AllureNUnit attribute once: to the assembly or to the class.");
    }

    [Test]
    public void WhereNothingIsRecordedTheApiSaysSo() =>
        // The sample itself asserts this in a one-time setup.
        Results.Single("OutsideOfATest.Test").Status.Should().Be(ResultStatus.Passed);
}
