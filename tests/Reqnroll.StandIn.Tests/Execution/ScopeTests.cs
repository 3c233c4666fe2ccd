using FluentAssertions;
using NUnit.Framework;
using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.Execution;

/// <summary>Bindings that are for some scenarios only.</summary>
public sealed class ScopeTests
{
    [Test]
    public async Task AScopedDefinitionGoesBeforeAnUnscopedOne()
    {
        var outcome = await Engine.RunAsync(
            "Feature: F\n  @web\n  Scenario: A\n    Given a step\n  Scenario: B\n    Given a step\n  @web\n  Scenario: Special\n    Given a step",
            typeof(Anywhere),
            typeof(OnTheWeb),
            typeof(OnTheWebAndSpecial));
        outcome.Calls.Should().Equal("web", "anywhere", "web and special");
    }

    [Test]
    public async Task SeveralScopesAreAlternatives()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  @one\n  Scenario: A\n    Given a step\n  @two\n  Scenario: B\n    Given a step", typeof(OneOrTwo));
        outcome.Calls.Should().Equal("one or two", "one or two");
    }

    [Test]
    public async Task ADefinitionOutOfScopeLeavesTheStepUndefined()
    {
        var outcome = await Engine.RunAsync("Feature: Another\n  Scenario: A\n    Given a step", typeof(OneOrTwo));
        outcome.Scenario.Error.Should().BeOfType<MissingStepDefinitionException>();
        outcome.Scenario.Output.Should().Contain("none of them have matching scope for this step: OneOrTwo.Step()");
    }

    [Test]
    public async Task HooksCanBeScopedToAFeature()
    {
        var outcome = await Engine.RunAsync(
            [("a.feature", "Feature: One\n  Scenario: A"), ("b.feature", "Feature: Other\n  Scenario: A")],
            Engine.Settings,
            typeof(FeatureHook));
        outcome.Calls.Should().Equal("One");
    }

    private sealed class Anywhere(CallLog log)
    {
        [Given("a step")]
        public void Step() => log.Add("anywhere");
    }

    [Scope(Tag = "@web")]
    private sealed class OnTheWeb(CallLog log)
    {
        [Given("a step")]
        public void Step() => log.Add("web");
    }

    [Scope(Tag = "web", Scenario = "Special")]
    private sealed class OnTheWebAndSpecial(CallLog log)
    {
        [Given("a step")]
        public void Step() => log.Add("web and special");
    }

    [Scope(Tag = "one")]
    [Scope(Tag = "two")]
    private sealed class OneOrTwo(CallLog log)
    {
        [Given("a step")]
        public void Step() => log.Add("one or two");
    }

    private sealed class FeatureHook(CallLog log)
    {
        [BeforeScenario]
        [Scope(Feature = "one")]
        public void Before(FeatureContext feature) => log.Add(feature.FeatureInfo.Title);
    }
}
