using FluentAssertions;
using NUnit.Framework;
using Reqnroll.Configuration;
using Reqnroll.StandIn.Tests.Support;

namespace Reqnroll.StandIn.Tests.Execution;

/// <summary>What becomes of a scenario whose steps are undefined, ambiguous, pending, skipped or wrong.</summary>
public sealed class StepOutcomeTests
{
    [Test]
    public async Task AllUndefinedStepsAreToldAtOnceWithTheirSnippets()
    {
        var outcome = await Engine.RunAsync(
            """
            Feature: Sample
              Scenario: One
                Given a step that throws
                When I pay "12" euros for 3 things of 1.50 (or so)
                Then a table:
                  | a |
                And a text:
                  \"\"\"
                  text
                  \"\"\"
            """.Replace("\\\"", "\""));

        var error = outcome.Scenario.Error.Should().BeOfType<MissingStepDefinitionException>().Which;
        error.Message.Should().StartWith("No matching step definition found for one or more steps.")
            .And.Contain("[Given(\"a step that throws\")]")
            .And.Contain("public void GivenAStepThatThrows()")
            .And.Contain(@"[When(@""I pay {string} euros for {int} things of {decimal} \(or so\)"")]")
            .And.Contain("public void WhenIPayEurosForThingsOfOrSo(string p0, int p1, decimal p2)")
            .And.Contain("public void ThenATable(DataTable dataTable)")
            .And.Contain("public void ThenAText(string multilineText)")
            .And.Contain("throw new PendingStepException();");
    }

    [Test]
    public async Task ASnippetFromTheMessageDefinesItsStep()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given 5 things \"of {kind}/type\" (in brackets) or a\\b", typeof(SnippetLikeSteps));
        outcome.Scenario.Error.Should().BeNull();
        outcome.Calls.Should().Equal("5 of {kind}/type");
    }

    [Test]
    public async Task UndefinedStepsAfterAFailureAreReportedInTheOutput()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a step that throws\n    And an undefined step\n    And a step", typeof(Steps));

        outcome.Scenario.Error.Should().BeOfType<SampleStepException>();
        outcome.Scenario.Output.Should().Contain("And an undefined step\n-> undefined: No matching step definition found for the step. Use the following code to create one:")
            .And.EndWith("And a step\n-> skipped because of previous errors");
        outcome.Calls.Should().Equal("throws");
    }

    [Test]
    public async Task AnAmbiguousStepNamesBothMethods()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given an ambiguous step", typeof(AmbiguousSteps));

        outcome.Scenario.Error.Should().BeOfType<AmbiguousBindingException>().Which.Message
            .Should().StartWith("Ambiguous step definitions found for step 'Given an ambiguous step': ")
            .And.Contain("AmbiguousSteps.First(), ").And.EndWith("AmbiguousSteps.Second(String)");
        outcome.Scenario.Output.Should().Contain("-> binding error: Ambiguous step definitions");
    }

    [Test]
    public async Task AMethodThatMatchesByTwoExpressionsIsNotAmbiguous()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given twice", typeof(TwiceDefined));
        outcome.Scenario.Error.Should().BeNull();
    }

    [Test]
    public async Task TheKindOfStepTellsDefinitionsApart()
    {
        var outcome = await Engine.RunAsync(
            "Feature: F\n  Scenario: S\n    Given it rains\n    * it rains\n    When it rains\n    And it rains\n    Then it rains\n    But it rains",
            typeof(KindSteps));
        outcome.Calls.Should().Equal("given", "given", "when", "when", "then", "then");
    }

    [Test]
    public async Task APendingStepMakesTheScenarioFailIfThatIsTheSetting()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a pending step", typeof(Steps));

        outcome.Scenario.Error.Should().BeOfType<PendingStepException>().Which.Message.Should().Be("still to do");
        outcome.Scenario.Output.Should().Be("Given a pending step\n-> pending: Steps.Pending(): still to do");
    }

    [TestCase("Given a pending step", nameof(MissingOrPendingStepsOutcome.Pending), typeof(InconclusiveOutcome))]
    [TestCase("Given a pending step", nameof(MissingOrPendingStepsOutcome.Inconclusive), typeof(InconclusiveOutcome))]
    [TestCase("Given a pending step", nameof(MissingOrPendingStepsOutcome.Ignore), typeof(SkippedException))]
    [TestCase("Given an undefined step", nameof(MissingOrPendingStepsOutcome.Pending), typeof(InconclusiveOutcome))]
    [TestCase("Given an undefined step", nameof(MissingOrPendingStepsOutcome.Ignore), typeof(SkippedException))]
    [TestCase("Given an undefined step", nameof(MissingOrPendingStepsOutcome.Error), typeof(MissingStepDefinitionException))]
    public async Task TheSettingSaysWhatBecomesOfMissingAndPendingSteps(string step, string setting, Type error)
    {
        var outcome = await Engine.RunAsync($"Feature: F\n  Scenario: S\n    {step}", Engine.Settings with { MissingOrPendingStepsOutcome = Enum.Parse<MissingOrPendingStepsOutcome>(setting) }, typeof(Steps));
        outcome.Scenario.Error.Should().BeOfType(error);
    }

    [Test]
    public async Task AStepThatSkipsTheTestSkipsTheRest()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a skipping step\n    And an undefined step\n    And a step", typeof(Steps));

        outcome.Scenario.Error.Should().BeOfType<SkippedException>();
        outcome.Scenario.Output.Should().Contain("-> skipped: not here").And.NotContain("undefined:");
        outcome.Of("testRunFinished").Single()["success"]!.GetValue<bool>().Should().BeTrue();
    }

    [TestCase("Given too few 1 2", "TooFew(Int32)' should have 2 parameters")]
    [TestCase("Given too many 1", "TooMany(Int32, Int32)' should have 1 parameters")]
    public async Task TheNumberOfParametersMustFit(string step, string problem)
    {
        var outcome = await Engine.RunAsync($"Feature: F\n  Scenario: S\n    {step}", typeof(WrongParameters));
        outcome.Scenario.Error.Should().BeOfType<BindingException>().Which.Message
            .Should().StartWith("Parameter count mismatch! The binding method '").And.EndWith(problem);
    }

    [Test]
    public async Task AnArgumentThatCannotBeConvertedFailsTheStep()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a day \"yesterday\"", typeof(WrongParameters));
        outcome.Scenario.Error.Should().BeOfType<FormatException>().Which.Message.Should().Contain("yesterday");
    }

    [TestCase(typeof(AsyncVoidSteps), "async void methods are not supported. Please use 'async Task'.")]
    [TestCase(typeof(NoExpression), "has no expression")]
    [TestCase(typeof(UnknownParameterType), "Undefined parameter type 'airport' (column 1 of '{airport} is closed')")]
    [TestCase(typeof(InstanceTestRunHook), "must be static")]
    [TestCase(typeof(TagExpressionHook), "'@a and not @b'")]
    [TestCase(typeof(InvalidRegex), "Invalid step definition!")]
    [TestCase(typeof(InvalidTransformation), "Parameter count mismatch!")]
    public async Task BindingsThatCannotWorkAreRefusedWhereverTheyAre(Type bindings, string problem)
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a step", typeof(Steps), bindings);
        outcome.Scenario.Error.Should().BeOfType<BindingException>().Which.Message
            .Should().StartWith("Binding error(s) found:").And.Contain(problem).And.Contain(bindings.Name);
    }

    [Test]
    public async Task StepsMayBeSynchronousOrReturnTasks()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a task\n    And a value task\n    And a generic value task", typeof(AsyncSteps));
        outcome.Scenario.Error.Should().BeNull();
        outcome.Calls.Should().Equal("task", "value task", "generic value task");
    }

    [Test]
    public async Task TheErrorOfAnAsynchronousStepIsItsOwn()
    {
        var outcome = await Engine.RunAsync("Feature: F\n  Scenario: S\n    Given a task that fails", typeof(AsyncSteps));
        outcome.Scenario.Error.Should().BeOfType<SampleStepException>().Which.StackTrace.Should().Contain(nameof(AsyncSteps.TaskThatFails));
    }

    private sealed class Steps(CallLog log)
    {
        [Given("a step")]
        public void Step() => log.Add("step");

        [Given("a step that throws")]
        public void Throws()
        {
            log.Add("throws");
            throw new SampleStepException("whoops");
        }

        [Given("a pending step")]
        public void Pending() => throw new PendingStepException("still to do");

        [Given("a skipping step")]
        public void Skips() => throw new SkippedException("not here");
    }

    private sealed class SnippetLikeSteps(CallLog log)
    {
        [Given(@"{int} things {string} \(in brackets) or a\\b")]
        public void Things(int count, string kind) => log.Add($"{count} {kind}");
    }

    private sealed class AmbiguousSteps
    {
        [Given("an ambiguous step")]
        public void First()
        {
        }

        [Given("an ambiguous {word}")]
        public void Second(string what)
        {
        }
    }

    private sealed class TwiceDefined
    {
        [Given("twice")]
        [Given("^tw.*$")]
        public void Twice()
        {
        }
    }

    private sealed class KindSteps(CallLog log)
    {
        [Given("it rains")]
        public void Given() => log.Add("given");

        [When("it rains")]
        public void When() => log.Add("when");

        [Then("it rains")]
        public void Then() => log.Add("then");
    }

    private sealed class WrongParameters
    {
        [Given("too few {int} {int}")]
        public void TooFew(int one)
        {
        }

        [Given("too many {int}")]
        public void TooMany(int one, int two)
        {
        }

        [Given("a day {string}")]
        public void Day(DateTime day)
        {
        }
    }

    private sealed class AsyncVoidSteps
    {
        [Given("never")]
        public async void Never() => await Task.Yield();
    }

    private sealed class NoExpression
    {
        [Given]
        public void GivenSomething()
        {
        }
    }

    private sealed class UnknownParameterType
    {
        [Given("{airport} is closed")]
        public void Closed(string airport)
        {
        }
    }

    private sealed class InstanceTestRunHook
    {
        [BeforeTestRun]
        public void Before()
        {
        }
    }

    private sealed class TagExpressionHook
    {
        [BeforeScenario("@a and not @b")]
        public void Before()
        {
        }
    }

    private sealed class InvalidRegex
    {
        [Given("^(unclosed$")]
        public void Unclosed()
        {
        }
    }

    private sealed class InvalidTransformation
    {
        [StepArgumentTransformation("(a)(b)")]
        public static Uri Make(string one) => new(one);
    }

    private sealed class AsyncSteps(CallLog log)
    {
        [Given("a task")]
        public async Task ATask()
        {
            await Task.Yield();
            log.Add("task");
        }

        [Given("a value task")]
        public async ValueTask AValueTask()
        {
            await Task.Yield();
            log.Add("value task");
        }

        [Given("a generic value task")]
        public async ValueTask<int> AGenericValueTask()
        {
            await Task.Yield();
            log.Add("generic value task");
            return 1;
        }

        [Given("a task that fails")]
        public async Task TaskThatFails()
        {
            await Task.Yield();
            throw new SampleStepException("whoops");
        }
    }
}
