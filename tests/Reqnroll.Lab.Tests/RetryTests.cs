using FluentAssertions;
using NUnit.Framework;

namespace PortalAcceptance.ReqnrollLab.Tests;

internal sealed class RetryTests
{
    private static LabRun Run => LabRuns.WithRetries;

    [TestCase("Passes at once", "Passed", "PASSED")]
    [TestCase("Passes the second time", "Passed", "PASSED, FAILED, SKIPPED", "PASSED, PASSED, PASSED")]
    [TestCase("Passes the third time", "Passed", "FAILED", "FAILED", "PASSED")]
    [TestCase("Never passes", "Failed", "FAILED", "FAILED", "FAILED")]
    [TestCase("Starts the second time", "Passed", "hook FAILED, SKIPPED", "hook PASSED, PASSED")]
    [TestCase("Ends the second time", "Passed", "PASSED, hook FAILED", "PASSED, hook PASSED")]
    [TestCase("A passes the first time", "Passed", "PASSED")]
    [TestCase("B passes the second time", "Passed", "FAILED", "PASSED")]
    [TestCase("Goes further the second time", "Passed", "hook PASSED, FAILED, hook PASSED, SKIPPED", "hook PASSED, PASSED, hook PASSED, hook PASSED, PASSED, hook PASSED")]
    [TestCase("Is ignored by a hook", "Skipped:Ignored", "hook SKIPPED, SKIPPED")]
    [TestCase("Is inconclusive", "Inconclusive", "SKIPPED")]
    public void EachAttemptIsToldAndTheLastOneCounts(string scenario, string outcome, params string[] attempts)
    {
        Run.Test(scenario).Outcome.Should().Be(outcome);
        var told = Run.Attempts(scenario);
        told.Select(attempt => attempt.Statuses).Should().Equal(attempts);
        told.Select(attempt => attempt.Number).Should().Equal(Enumerable.Range(0, attempts.Length).Select(number => (long)number));
        told.Select(attempt => attempt.Started.Attempt).Should().Equal(Enumerable.Range(0, attempts.Length));
        told.Select(attempt => attempt.Ended.Should().ContainSingle().Which.WillBeRetried).Should().Equal(attempts.Select((_, index) => index < attempts.Length - 1));
    }

    // Reqnroll waits for a retry only after a failure.
    [TestCase("Is undefined")]
    [TestCase("Is ambiguous")]
    [TestCase("Is pending")]
    public void WhatIsNoFailureToReqnrollIsSaidToHaveEndedBeforeItIsRetried(string scenario) =>
        Run.Attempts(scenario).Select(attempt => string.Join(' ', attempt.Ended.Select(end => end.WillBeRetried))).Should().Equal("False True", "False True", "False");

    [TestCase("Passes the third time", "Try 1", "Try 2", null)]
    [TestCase("Never passes", "Try 1", "Try 2", "Try 3")]
    public void TheProgressTellsEachFailure(string scenario, params string?[] messages) =>
        Run.Attempts(scenario).Select(attempt => attempt.Finished.Message).Should().Equal(messages);

    [Test]
    public void OnlyWhatFailedInTheEndFailsTheRun()
    {
        Run.Of(message => message.TestRunFinished).Should().ContainSingle().Which.Success.Should().BeFalse();
        Run.Tests.Should().HaveSameCount(LabRuns.Plain.Tests);
        Run.Terminal.Should().Contain("failed Never passes").And.NotContain("failed Passes the third time");
    }
}
