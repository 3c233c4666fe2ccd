using FluentAssertions;
using NUnit.Framework;
using Reqnroll.BoDi;
using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.Execution;

/// <summary>What bindings are told about the scenario, what they get injected, and how long that lives.</summary>
public sealed class ContextTests
{
    [Test]
    public async Task TheScenarioKnowsWhatTheFeatureFileSays()
    {
        var outcome = await Engine.RunAsync(
            [("Features/en/Sample.feature", """
            @feature
            Feature: Sample feature
              About the feature.

              @rule
              Rule: A rule
                About the rule.

                @scenario
                Scenario Outline: Title of <name>
                  About the scenario.

                  Given a step

                  @examples
                  Examples:
                    | name  | count |
                    | first | 1     |
            """)],
            Engine.Settings,
            typeof(Describer));
        outcome.Scenario.Error.Should().BeNull();
        outcome.Calls.Should().Equal(
            "Title of <name>",
            "About the scenario.",
            "scenario examples",
            "examples feature rule scenario",
            "name=first count=1",
            "A rule",
            "About the rule.",
            "rule",
            "Sample feature",
            "About the feature.",
            "feature",
            "Features/en",
            "en-US",
            "Given");
    }

    [Test]
    public async Task EachScenarioHasItsOwnInstancesAndOneOfEach()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: A\n    Given counted\n    And counted elsewhere\n  Scenario: B\n    Given counted", typeof(CountingSteps), typeof(OtherCountingSteps));
        outcome.Calls.Should().Equal("1", "2", "1");
    }

    [Test]
    public async Task OnlyDisposableInstancesAreDisposedAfterTheAfterScenarioHooks()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: A\n    Given things to dispose", typeof(DisposingSteps));
        outcome.Scenario.TearDownError.Should().BeNull();
        outcome.Calls.Should().Equal("after scenario", "disposed");
    }

    [Test]
    public async Task WhatAHookRegistersIsInjected()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: A\n    Given a service", typeof(RegisteringHooks), typeof(ServiceSteps));
        outcome.Scenario.Error.Should().BeNull();
        outcome.Calls.Should().Equal("from the scenario and from the run and from the feature");
    }

    [Test]
    public async Task WhatCannotBeInjectedIsNamed()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: A\n    Given a service", typeof(ServiceSteps));
        outcome.Scenario.Error.Should().BeOfType<ObjectContainerException>().Which.Message
            .Should().StartWith("Interface cannot be resolved: ").And.Contain(nameof(IService)).And.Contain(nameof(ServiceSteps));
    }

    [Test]
    public async Task AnOutputHelperCannotBeInjectedBeforeTheTestRun()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: A", typeof(TestRunOutput));
        outcome.StartError.Should().BeOfType<ObjectContainerException>();
    }

    [Test]
    public async Task AnAsyncLocalOfASynchronousBindingFlowsToLaterOnes()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: A\n    Given a value is set\n    And a value is set asynchronously\n    Then the value is read", typeof(FlowSteps));
        outcome.Scenario.Error.Should().BeNull();
        outcome.Calls.Should().Equal("synchronous", "after: synchronous");
        FlowSteps.Value.Value.Should().BeNull();
    }

    [Test]
    public async Task ValuesCanBeSharedInTheContext()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: A\n    Given values are stored\n    Then values are there", typeof(BagSteps));
        outcome.Scenario.Error.Should().BeNull();
        outcome.Calls.Should().Equal("1", "named", "made 1", "made 2", "False", "bag");
    }

    private interface IService
    {
        string Name { get; }
    }

    private sealed class Describer(CallLog log, ScenarioContext scenario, FeatureContext feature)
    {
        [Given("a step")]
        public void Step()
        {
            var info = scenario.ScenarioInfo;
            log.Add(info.Title);
            log.Add(info.Description.Trim());
            log.Add(string.Join(' ', info.Tags));
            log.Add(string.Join(' ', info.CombinedTags.Order()));
            log.Add(string.Join(' ', info.Arguments.Keys.Cast<string>().Select(key => $"{key}={info.Arguments[key]}")));
            log.Add(scenario.RuleInfo!.Title);
            log.Add(scenario.RuleInfo.Description.Trim());
            log.Add(string.Join(' ', scenario.RuleInfo.Tags));
            log.Add(feature.FeatureInfo.Title);
            log.Add(feature.FeatureInfo.Description.Trim());
            log.Add(string.Join(' ', feature.FeatureInfo.Tags));
            log.Add(feature.FeatureInfo.FolderPath);
            log.Add(feature.FeatureInfo.Language.Name);
            log.Add($"{scenario.CurrentScenarioBlock}");
        }
    }

    private sealed class Counter
    {
        public int Count { get; set; }
    }

    private sealed class CountingSteps(CallLog log, Counter counter)
    {
        [Given("counted")]
        public void Counted() => log.Add($"{++counter.Count}");
    }

    private sealed class OtherCountingSteps(CallLog log, Counter counter, IScenarioContext scenario)
    {
        [Given("counted elsewhere")]
        public void Counted() => log.Add($"{counter.Count + scenario.ScenarioInfo.Title.Length}");
    }

    private sealed class DisposableThing(CallLog log) : IDisposable
    {
        public void Dispose() => log.Add("disposed");
    }

    private sealed class AsyncDisposableThing(CallLog log) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            log.Add("disposed asynchronously");
            return ValueTask.CompletedTask;
        }
    }

    private sealed class DisposingSteps(CallLog log, DisposableThing disposable, AsyncDisposableThing asyncDisposable)
    {
        [Given("things to dispose")]
        public void Things() => (disposable, asyncDisposable).Should().NotBeNull();

        [AfterScenario]
        public void After() => log.Add("after scenario");
    }

    private sealed record Service(string Name) : IService;

    private sealed record RunService(string Name);

    private sealed record FeatureService(string Name);

    private sealed class RegisteringHooks(ScenarioContext scenario)
    {
        [BeforeTestRun]
        public static void BeforeTestRun(IObjectContainer container, ITestRunContext run)
        {
            run.TestRunContainer.Should().BeSameAs(container);
            container.RegisterInstanceAs(new RunService("from the run"));
        }

        [BeforeFeature]
        public static void BeforeFeature(FeatureContext feature) => feature.FeatureContainer.RegisterFactoryAs(() => new FeatureService("from the feature"));

        [BeforeScenario]
        public void BeforeScenario() => scenario.ScenarioContainer.RegisterFactoryAs<IService>(container =>
            new Service($"from the scenario and {container.Resolve<RunService>().Name} and {container.Resolve<FeatureService>().Name}"));
    }

    private sealed class ServiceSteps(CallLog log, IService service)
    {
        [Given("a service")]
        public void AService() => log.Add(service.Name);
    }

    private sealed class TestRunOutput
    {
        [BeforeTestRun]
        public static void Before(IReqnrollOutputHelper output) => output.WriteLine("never");
    }

    private sealed class FlowSteps(CallLog log)
    {
        public static readonly AsyncLocal<string?> Value = new();

        [Given("a value is set")]
        public void Set() => Value.Value = "synchronous";

        [Given("a value is set asynchronously")]
        public async Task SetAsync()
        {
            await Task.Yield();
            Value.Value = "asynchronous";
        }

        [Then("the value is read")]
        public async Task ReadAsync()
        {
            await Task.Yield();
            log.Add($"{Value.Value}");
        }

        [AfterScenario]
        public void After() => log.Add($"after: {Value.Value}");
    }

    private sealed class BagSteps(CallLog log, ScenarioContext scenario)
    {
        private int _made;

        [Given("values are stored")]
        public void Store()
        {
            scenario.Set(1);
            scenario.Set("named", "a key");
            scenario.Set(() => $"made {++_made}");
            scenario["bag"] = "bag";
        }

        [Then("values are there")]
        public void Read()
        {
            log.Add($"{scenario.Get<int>()}");
            log.Add(scenario.Get<string>("a key"));
            log.Add(scenario.Get<string>());
            log.Add(scenario.TryGetValue<string>(out var again) ? again : "missing");
            log.Add($"{scenario.TryGetValue<Uri>(out _)}");
            log.Add((string)scenario["bag"]);
        }
    }
}
