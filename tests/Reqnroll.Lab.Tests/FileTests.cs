using FluentAssertions;
using Io.Cucumber.Messages.Types;
using NUnit.Framework;

namespace PortalAcceptance.ReqnrollLab.Tests;

internal sealed class FileTests
{
    private static readonly Dictionary<string, Func<LabRun>> _runs = new()
    {
        ["plain"] = () => LabRuns.Plain,
        ["with retries"] = () => LabRuns.WithRetries,
        ["broken"] = () => LabRuns.Broken,
    };

    public static IEnumerable<string> Runs => _runs.Keys;

    [TestCaseSource(nameof(Runs))]
    public void TheMessagesAreComplete(string name)
    {
        var run = _runs[name]();
        run.MessagesText.Should().EndWith("}\n");
        run.Messages[^1].TestRunFinished.Success.Should().BeFalse();
        var started = run.Of(message => message.TestCaseStarted).Select(attempt => attempt.Id).ToList();
        started.Should().OnlyHaveUniqueItems();
        run.Of(message => message.TestCaseFinished).Select(attempt => attempt.TestCaseStartedId).Distinct().Should().BeEquivalentTo(started);
        run.Of(message => message.TestCase).Select(test => test.Id).Should().BeEquivalentTo(run.Of(message => message.TestCaseStarted).Select(attempt => attempt.TestCaseId).Distinct());
        run.Of(message => message.TestStepFinished).Select(step => (step.TestCaseStartedId, step.TestStepId))
            .Should().BeEquivalentTo(run.Of(message => message.TestStepStarted).Select(step => (step.TestCaseStartedId, step.TestStepId)));
    }

    [TestCaseSource(nameof(Runs))]
    public void TheProgressIsComplete(string name)
    {
        var run = _runs[name]();
        run.Progress.Select(line => line.ScenarioFinished?.Id).OfType<string>().Should().BeEquivalentTo(run.Progress.Select(line => line.ScenarioStarted?.Id).OfType<string>());
        run.Progress.Count(line => line.ScenarioStarted is not null).Should().Be(run.Of(message => message.TestCaseStarted).Count);
    }

    [TestCaseSource(nameof(Runs))]
    public void TheReportIsComplete(string name)
    {
        var run = _runs[name]();
        run.Html.TrimEnd().Should().EndWith("</html>");
        run.Html.Should().ContainAll(run.Of(message => message.TestCaseFinished).Select(attempt => attempt.TestCaseStartedId).Append("\"testRunFinished\":"));
    }

    [TestCaseSource(nameof(Runs))]
    public void NothingIsKeptOfAFeatureThatHasPassed(string name)
    {
        var run = _runs[name]();
        var features = run.Of(message => message.GherkinDocument).ToDictionary(document => document.Uri, document => document.Feature.Name);
        var pickles = run.Of(message => message.Pickle).ToDictionary(pickle => pickle.Id, pickle => features[pickle.Uri]);
        var cases = run.Of(message => message.TestCase).ToDictionary(test => test.Id, test => pickles[test.PickleId]);
        var attempts = run.Of(message => message.TestCaseStarted).ToDictionary(attempt => attempt.Id, attempt => cases[attempt.TestCaseId]);
        run.KeptFeatures.Should().BeEquivalentTo(run.Of(message => message.TestStepFinished)
            .Where(step => step.TestStepResult.Status is not TestStepResultStatus.PASSED)
            .Select(step => attempts[step.TestCaseStartedId]).Distinct());
    }

    [Test]
    public void OnlyATestThatHasNotPassedHasOutput() =>
        LabRuns.Plain.Tests.Where(test => test.Output.Length > 0).Should().NotBeEmpty().And.NotContain(test => test.Outcome == "Passed");

    [TestCaseSource(nameof(Runs))]
    public void TheRunEndsWithFailure(string name) => _runs[name]().ExitCode.Should().Be(2);

    [Test]
    public void EveryTestIsAScenarioAndEveryScenarioATest()
    {
        var run = LabRuns.Plain;
        run.Tests.Should().HaveCount(run.Of(message => message.Pickle).Count);
        run.Of(message => message.TestCase).Should().HaveCount(run.Tests.Count - 1, "a tag ignores one");
        run.Of(message => message.TestCase).Select(test => test.PickleId).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void AFailedHookBeforeTheRunFailsEveryScenario()
    {
        var run = LabRuns.Broken;
        run.Tests.Where(test => test.Outcome != "Skipped:Ignored").Should().AllSatisfy(test => test.Message.Should().Contain("The portal does not start."));
        run.Of(message => message.TestRunHookFinished).Should().ContainSingle(hook => hook.Result.Status == TestStepResultStatus.FAILED).Which.Result.Should().BeEquivalentTo(
            new { Status = TestStepResultStatus.FAILED, Message = "The portal does not start." });
        run.Of(message => message.TestCaseStarted).Should().BeEmpty();
    }
}
