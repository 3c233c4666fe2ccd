using FluentAssertions;
using NUnit.Framework;
using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.Execution;

/// <summary>When hooks run, in which order, and what they see.</summary>
public sealed class HookTests
{
    private const string Feature = """
        Feature: Sample
          Scenario: One
            Given a step
            And a step
            When a step
            Then a step
        """;

    [Test]
    public async Task HooksSurroundWhatTheyAreNamedAfter()
    {
        var outcome = await Engine.RunAsync(Feature, typeof(EveryHook));
        outcome.Calls.Should().Equal(
            "BeforeTestRun",
            "BeforeFeature Sample",
            "BeforeScenario One",
            "BeforeBlock Given",
            "BeforeStep", "step", "AfterStep",
            "BeforeStep", "step", "AfterStep",
            "AfterBlock Given",
            "BeforeBlock When",
            "BeforeStep", "step", "AfterStep",
            "AfterBlock When",
            "BeforeBlock Then",
            "BeforeStep", "step", "AfterStep",
            "AfterBlock Then",
            "AfterScenario One",
            "AfterFeature Sample",
            "AfterTestRun");
    }

    [Test]
    public async Task HooksOfAKindRunInAscendingOrderBeforeAndAfter()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S", typeof(OrderedHooks));
        outcome.Calls.Should().Equal("before 1", "before 2", "before default", "before 20000", "after 1", "after default");
    }

    [Test]
    public async Task AHookWithTagsRunsForScenariosWithOneOfThem()
    {
        var outcome = await Engine.RunAsync(
            """
            @feature-tag
            Feature: F
              @a
              Scenario: A
              @b
              Scenario: B
              Scenario: Neither
              Scenario Outline: Outline
                Examples:
                  | x |
                  | 1 |
                @b
                Examples:
                  | x |
                  | 2 |
              @rule-tag
              Rule: R
                Scenario: In a rule
            """,
            typeof(TaggedHooks));
        outcome.Calls.Should().Equal("a or b: A", "feature: A", "a or b: B", "feature: B", "feature: Neither", "feature: Outline", "a or b: Outline", "feature: Outline", "feature: In a rule", "rule: In a rule");
    }

    [Test]
    public async Task AMethodThatIsAHookTwiceRunsOnce()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  @a @b\n  Scenario: S", typeof(DoubleHook));
        outcome.Calls.Should().Equal("before");
    }

    [Test]
    public async Task AfterAFailingStepItsHookSeesStatusAndError()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a step\n    And a step that throws\n    And a step", typeof(StepWatcher));
        outcome.Calls.Should().Equal(
            "before Given a step OK",
            "after OK, step error none, step test error none, scenario OK none",
            "before Given a step that throws OK",
            "after TestError, step error whoops, step test error none, scenario TestError whoops");
    }

    [TestCase("an undefined step")]
    [TestCase("an ambiguous step")]
    public async Task StepHooksDoNotRunForStepsThatAreNotExecuted(string step)
    {
        var outcome = await Engine.RunAsync($"Feature: F\n  Scenario: S\n    Given {step}\n    And a step", typeof(StepWatcher));
        outcome.Calls.Should().BeEmpty();
    }

    [Test]
    public async Task AfterScenarioRunsAfterAFailingBeforeScenario()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a step", typeof(FailingBeforeScenario));

        outcome.Scenario.Error.Should().BeOfType<SampleStepException>().Which.Message.Should().Be("before went wrong");
        outcome.Scenario.TearDownError.Should().BeNull();
        outcome.Scenario.Output.Should().Be("Given a step\n-> skipped because of previous errors");
        outcome.Calls.Should().Equal("after: TestError before went wrong");
    }

    [Test]
    public async Task ABeforeStepHookThatFailsFailsTheStep()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a step", typeof(FailingBeforeStep));
        outcome.Scenario.Error.Should().BeOfType<SampleStepException>();
        outcome.Calls.Should().Equal("after TestError");
    }

    [Test]
    public async Task AnAfterStepHookThatFailsFailsTheScenario()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a step\n    And a step", typeof(FailingAfterStep));
        outcome.Scenario.Error.Should().BeOfType<SampleStepException>();
        outcome.Calls.Should().Equal("step");
        outcome.Of("testRunFinished").Single()["success"]!.GetValue<bool>().Should().BeFalse();
    }

    [Test]
    public async Task AnAfterScenarioHookThatFailsFailsTheTearDownAndStopsItsKind()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S", typeof(FailingAfterScenario));
        outcome.Scenario.Error.Should().BeNull();
        outcome.Scenario.TearDownError.Should().BeOfType<SampleStepException>();
        outcome.Calls.Should().Equal("first");
        outcome.Of("testRunFinished").Single()["success"]!.GetValue<bool>().Should().BeFalse();
    }

    [Test]
    public async Task ABeforeScenarioHookMaySkipTheScenario()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given an undefined step", typeof(SkippingHook));
        outcome.Scenario.Error.Should().BeOfType<SkippedException>();
        outcome.Calls.Should().Equal("after Skipped");
        outcome.Of("testStepFinished").Select(step => (string?)step["testStepResult"]!["status"]).Should().Equal("SKIPPED", "SKIPPED", "PASSED");
    }

    [Test]
    public async Task AFailingBeforeFeatureFailsEachOfItsScenarios()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: One\n  Scenario: Two", typeof(FailingBeforeFeature));
        outcome.Scenarios[0].Error.Should().BeOfType<SampleStepException>();
        outcome.Scenarios[1].Error.Should().BeOfType<ReqnrollException>().Which.Message.Should().Be("Scenario skipped because of previous before feature hook error: feature went wrong");
        outcome.Calls.Should().Equal("before", "after");
    }

    [Test]
    public async Task AFailingBeforeTestRunFailsTheRunAndAfterTestRunStillRuns()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: One", typeof(FailingBeforeTestRun));
        outcome.StartError.Should().BeOfType<SampleStepException>().Which.Message.Should().Be("run went wrong");
        outcome.Calls.Should().Equal("after");
        outcome.Of("testRunFinished").Single()["success"]!.GetValue<bool>().Should().BeFalse();
    }

    [Test]
    public async Task AFailingBlockHookFailsTheScenario()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a step\n    When a step", typeof(FailingBlockHook));
        outcome.Scenario.Error.Should().BeOfType<SampleStepException>();
        outcome.Calls.Should().Equal("step");
    }

    private static string Text(Exception? error) => error?.Message ?? "none";

    private sealed class EveryHook(CallLog log, ScenarioContext scenario)
    {
        [BeforeTestRun]
        public static void BeforeTestRun(CallLog log) => log.Add("BeforeTestRun");

        [AfterTestRun]
        public static Task AfterTestRun(CallLog log)
        {
            log.Add("AfterTestRun");
            return Task.CompletedTask;
        }

        [BeforeFeature]
        public static async Task BeforeFeature(FeatureContext feature, CallLog log)
        {
            await Task.Yield();
            log.Add($"BeforeFeature {feature.FeatureInfo.Title}");
        }

        [AfterFeature]
        public static void AfterFeature(FeatureContext feature, CallLog log) => log.Add($"AfterFeature {feature.FeatureInfo.Title}");

        [Before]
        public void BeforeScenario() => log.Add($"BeforeScenario {scenario.ScenarioInfo.Title}");

        [After]
        public async Task AfterScenario()
        {
            await Task.Yield();
            log.Add($"AfterScenario {scenario.ScenarioInfo.Title}");
        }

        [BeforeScenarioBlock]
        public void BeforeBlock() => log.Add($"BeforeBlock {scenario.CurrentScenarioBlock}");

        [AfterScenarioBlock]
        public void AfterBlock() => log.Add($"AfterBlock {scenario.CurrentScenarioBlock}");

        [BeforeStep]
        public void BeforeStep() => log.Add("BeforeStep");

        [AfterStep]
        public void AfterStep() => log.Add("AfterStep");

        [StepDefinition("a step")]
        public void Step() => log.Add("step");
    }

    private sealed class OrderedHooks(CallLog log)
    {
        [BeforeScenario(Order = 20000)]
        public void Last() => log.Add("before 20000");

        [BeforeScenario]
        public void Default() => log.Add("before default");

        [BeforeScenario(Order = 2)]
        public void Second() => log.Add("before 2");

        [BeforeScenario(Order = 1)]
        public void First() => log.Add("before 1");

        [AfterScenario]
        public void AfterDefault() => log.Add("after default");

        [AfterScenario(Order = 1)]
        public void AfterFirst() => log.Add("after 1");
    }

    private sealed class TaggedHooks(CallLog log, ScenarioContext scenario)
    {
        [BeforeScenario("a", "@b", Order = 1)]
        public void AOrB() => log.Add($"a or b: {scenario.ScenarioInfo.Title}");

        [BeforeScenario("@feature-tag", Order = 2)]
        public void FeatureTag() => log.Add($"feature: {scenario.ScenarioInfo.Title}");

        [BeforeScenario("rule-tag", Order = 3)]
        public void RuleTag() => log.Add($"rule: {scenario.ScenarioInfo.Title}");
    }

    private sealed class DoubleHook(CallLog log)
    {
        [BeforeScenario("a")]
        [BeforeScenario("b")]
        public void Before() => log.Add("before");
    }

    private sealed class StepWatcher(CallLog log, ScenarioContext scenario)
    {
        [BeforeStep]
        public void Before() => log.Add($"before {scenario.StepContext.StepInfo.StepDefinitionType} {scenario.StepContext.StepInfo.Text} {scenario.StepContext.Status}");

        [AfterStep]
        public void After() => log.Add(
            $"after {scenario.StepContext.Status}, step error {Text(scenario.StepContext.StepError)}, step test error {Text(scenario.StepContext.TestError)}, scenario {scenario.ScenarioExecutionStatus} {Text(scenario.TestError)}");

        [Given("a step")]
        [Given("an ambiguous step")]
        public void Step()
        {
        }

        [Given("an ambiguous {word}")]
        public void Ambiguous(string what)
        {
        }

        [Given("a step that throws")]
        public void Throws() => throw new SampleStepException("whoops");
    }

    private sealed class FailingBeforeScenario(CallLog log, ScenarioContext scenario)
    {
        [BeforeScenario(Order = 1)]
        public void Before() => throw new SampleStepException("before went wrong");

        [BeforeScenario(Order = 2)]
        public void NotReached() => log.Add("not reached");

        [Given("a step")]
        public void Step() => log.Add("step");

        [AfterScenario]
        public void After() => log.Add($"after: {scenario.ScenarioExecutionStatus} {scenario.TestError?.Message}");
    }

    private sealed class FailingBeforeStep(CallLog log, ScenarioContext scenario)
    {
        [BeforeStep]
        public void Before() => throw new SampleStepException("before went wrong");

        [Given("a step")]
        public void Step() => log.Add("step");

        [AfterStep]
        public void After() => log.Add($"after {scenario.StepContext.Status}");
    }

    private sealed class FailingAfterStep(CallLog log)
    {
        [Given("a step")]
        public void Step() => log.Add("step");

        [AfterStep]
        public void After() => throw new SampleStepException("after went wrong");
    }

    private sealed class FailingAfterScenario(CallLog log)
    {
        [AfterScenario(Order = 1)]
        public void First()
        {
            log.Add("first");
            throw new SampleStepException("after went wrong");
        }

        [AfterScenario(Order = 2)]
        public void Second() => log.Add("second");
    }

    private sealed class SkippingHook(CallLog log, ScenarioContext scenario)
    {
        [BeforeScenario]
        public void Before() => throw new SkippedException("not on this target");

        [AfterScenario]
        public void After() => log.Add($"after {scenario.ScenarioExecutionStatus}");
    }

    private sealed class FailingBeforeFeature
    {
        [BeforeFeature]
        public static void Before(CallLog log)
        {
            log.Add("before");
            throw new SampleStepException("feature went wrong");
        }

        [AfterFeature]
        public static void After(CallLog log) => log.Add("after");
    }

    private sealed class FailingBeforeTestRun
    {
        [BeforeTestRun]
        public static void Before() => throw new SampleStepException("run went wrong");

        [AfterTestRun]
        public static void After(CallLog log) => log.Add("after");
    }

    private sealed class FailingBlockHook(CallLog log)
    {
        [BeforeScenarioBlock]
        public void Before(ScenarioContext scenario)
        {
            if (scenario.CurrentScenarioBlock == ScenarioBlock.When)
            {
                throw new SampleStepException("block went wrong");
            }
        }

        [StepDefinition("a step")]
        public void Step() => log.Add("step");
    }
}
