using FluentAssertions;
using Microsoft.Playwright;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using PortalAcceptance.Acceptance.Trials;
using PortalAcceptance.PageObjects.Expectations;
using Reqnroll.Bindings;

namespace PortalAcceptance.Acceptance.Tests.Trials;

[Parallelizable(ParallelScope.All)]
internal sealed class TrialVerdictTests
{
    private static readonly Exception _unmet = new UnmetExpectationException("Expected a dot; there is none\nPage: …");

    [Test]
    public void AnOutcomeThatIsNotAsPromisedIsACatch()
    {
        Of(StepDefinitionType.Then, _unmet).Should().Be(new TrialVerdict(TrialOutcome.Caught, "And the step", "Expected a dot; there is none"));
        Of(StepDefinitionType.Then, new AssertionException(" Expected 1\nBut was 2")).Should().Be(new TrialVerdict(TrialOutcome.Caught, "And the step", "Expected 1"));
    }

    [Test]
    public void ALostPageShowsNothingAboutThePortal() =>
        Of(StepDefinitionType.Then, new UnmetExpectationException("the page cannot be read") { IsAboutLostPage = true }).Outcome.Should().Be(TrialOutcome.Stopped);

    [Test]
    public void AnythingElseStopsOnTheWay()
    {
        Of(StepDefinitionType.When, _unmet).Should().Be(new TrialVerdict(TrialOutcome.Stopped, "And the step", "Expected a dot; there is none"));
        Of(StepDefinitionType.Given, _unmet).Outcome.Should().Be(TrialOutcome.Stopped);
        Of(StepDefinitionType.Then, new TimeoutException("60 s")).Outcome.Should().Be(TrialOutcome.Stopped);
        Of(StepDefinitionType.Then, new PlaywrightException("closed")).Outcome.Should().Be(TrialOutcome.Stopped);
        TrialVerdict.Of(TestStatus.Failed, "A hook failed", failure: null).Should().Be(new TrialVerdict(TrialOutcome.Stopped, "", "A hook failed"));
    }

    [Test]
    public void AScenarioThatPassesOrIsSkippedNoticesNothing()
    {
        TrialVerdict.Of(TestStatus.Passed, message: null, failure: null).Outcome.Should().Be(TrialOutcome.Passed);
        TrialVerdict.Of(TestStatus.Skipped, "@needs-clock", failure: null).Should().Be(new TrialVerdict(TrialOutcome.Skipped, "", "@needs-clock"));
    }

    private static TrialVerdict Of(StepDefinitionType type, Exception error) => TrialVerdict.Of(TestStatus.Failed, "", new StepFailure(type, "And the step", error));
}
