using FluentAssertions;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using PortalAcceptance.ReqnrollGenerator.Tests.Support;

namespace PortalAcceptance.ReqnrollGenerator.Tests;

/// <summary>The tests that feature files become, discovered and run by NUnit.</summary>
[NonParallelizable] // NUnit redirects the console while it runs.
public sealed class GeneratedTestsTests
{
    private const string Feature = """
        @feature-tag
        Feature: L'été, déjà 2 fois
          Scenario: It's a plain "scenario" (really).
            Given a step

          @rule-tag
          Rule: R
            @a @b-c
            Scenario: Tagged
              Given a step

            @ignore
            Scenario: Left out
              Given a step

          Scenario Outline: Sum of <a> and <b>
            Given a step

            Examples:
              | a | b |
              | 1 | 2 |
              | 2 | 2 |
            @more
            Examples:
              | a | b |
              | 3 | 3 |
            @ignore
            Examples:
              | a | b |
              | 4 | 4 |

          Scenario Outline: Same title
            Given a step

            Examples:
              | why           | value |
              | empty         |       |
              | with | bar    |
              | with | bar    |
        """;

    private const string Steps = """
        [Binding]
        public sealed class Steps(IReqnrollOutputHelper output)
        {
            [Given("a step")]
            public void Step() => output.WriteLine("stepped");
        }
        """;

    [Test]
    public void EachScenarioAndRowIsATestNamedAfterIt()
    {
        using var project = new GeneratedProject().WithFeature("Features/fr/Sample.feature", Feature).WithCode(Steps);
        var cases = Cases(project.Discover()).ToList();

        cases.Select(test => test.Name).Should().BeEquivalentTo(
            "It's a plain \"scenario\" (really).",
            "Tagged",
            "Left out",
            "Sum of 1 and 2",
            "Sum of 2 and 2",
            "Sum of 3 and 3",
            "Sum of 4 and 4",
            "Same title (empty, )",
            "Same title (with, bar)",
            "Same title (with, bar) #2");
        cases.Should().AllSatisfy(test => test.ClassName.Should().Be("Sample.Tests.Features.Fr.LEteDeja2FoisFeature"));
        cases.Select(test => test.MethodName).Distinct().Should().BeEquivalentTo("ItSAPlainScenarioReally", "Tagged", "LeftOut", "SumOfAAndB", "SameTitle");
        cases.Select(test => test.FullName).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void TitlesAreDescriptionsAndTagsAreCategories()
    {
        using var project = new GeneratedProject().WithFeature("Features/Sample.feature", Feature).WithCode(Steps);
        var root = project.Discover();
        var cases = Cases(root).ToDictionary(test => test.Name);

        Description(cases["Tagged"]).Should().Be("Tagged");
        Description(cases["Sum of 1 and 2"]).Should().Be("Sum of 1 and 2");
        Description(Fixture(root)).Should().Be("L'été, déjà 2 fois");
        Categories(Fixture(root)).Should().Equal("feature-tag");
        Categories(cases["Tagged"]).Should().BeEquivalentTo("rule-tag", "a", "b-c");
        Categories(cases["Sum of 3 and 3"]).Should().Equal("more");
        Categories(cases["Sum of 1 and 2"]).Should().BeEmpty();
        cases["Tagged"].RunState.Should().Be(RunState.Runnable);
        cases["Left out"].RunState.Should().Be(RunState.Ignored);
        cases["Sum of 4 and 4"].RunState.Should().Be(RunState.Ignored);
    }

    [TestCase("<filter><cat>a</cat></filter>", "Tagged")]
    [TestCase("<filter><cat>more</cat></filter>", "Sum of 3 and 3")]
    [TestCase("<filter><prop name='Description' re='1'>^Tagged$</prop></filter>", "Tagged")]
    [TestCase("<filter><prop name='Description' re='1'>of 2 and</prop></filter>", "Sum of 2 and 2")]
    [TestCase("<filter><and><cat>feature-tag</cat><name>Sum of 1 and 2</name></and></filter>", "Sum of 1 and 2")]
    public void AFilterFindsASingleScenarioOrRow(string filter, string name)
    {
        using var project = new GeneratedProject().WithFeature("Features/Sample.feature", Feature).WithCode(Steps);
        project.Run(filter).Keys.Should().Equal(name);
    }

    [Test]
    public void TestsRunAndWriteTheirSteps()
    {
        using var project = new GeneratedProject().WithFeature("Features/Sample.feature", Feature).WithCode(Steps);
        var results = project.Run();

        results.Values.Where(result => result.ResultState.Status == TestStatus.Passed).Should().HaveCount(8);
        results["Left out"].ResultState.Should().Be(ResultState.Ignored);
        results["Left out"].Message.Should().Be("Ignored scenario");
        results["Tagged"].Output.ReplaceLineEndings("\n").Should().Be("Given a step\nstepped\n-> done: Steps.Step() (0.0s)\n");
    }

    [Test]
    public void ATestIsFoundAtItsScenariosLine()
    {
        using var project = new GeneratedProject()
            .WithFeature("Features/Sample.feature", "Feature: F\n  Background:\n    Given a step\n\n  Scenario: F feature\n    Given a step\n\n  Rule: R\n    Background:\n      Given a step\n    Scenario Outline: Rows\n      Given a step\n\n      Examples:\n        | a |\n        | 1 |")
            .WithCode(Steps);
        var cases = Cases(project.Discover()).ToList();

        cases.Select(test => (test.Name, project.FirstLineOf(test.TypeInfo!.Type.Assembly, test.MethodName!))).Should().BeEquivalentTo(
        [
            ("F feature", ("Sample.feature", 5)),
            ("Rows (1)", ("Sample.feature", 11)),
        ]);
    }

    [Test]
    public void ABackgroundStepThatFailsPointsAtItsLine()
    {
        using var project = new GeneratedProject().WithFeature("Features/Sample.feature", "Feature: F\n  Rule: R\n    Background:\n      Given it throws\n\n    Scenario: S\n      Given it throws")
            .WithCode("[Binding] public class Throwing { [Given(\"it throws\")] public void Throws() => throw new InvalidOperationException(); }");
        project.Run()["S"].StackTrace.Should().Contain("Sample.feature:line 4").And.Contain("Sample.feature:line 6");
    }

    [Test]
    public void AFailurePointsAtTheStepInTheFeatureFile()
    {
        using var project = new GeneratedProject()
            .WithFeature("Features/Sample.feature", "Feature: F\n  Background:\n    Given a step\n\n  Scenario: S\n    Given a step\n    And it throws\n    And a step")
            .WithCode(Steps)
            .WithCode(
                """
                [Binding]
                public sealed class Throwing
                {
                    [Given("it throws")]
                    public async Task Throws()
                    {
                        await Task.Yield();
                        throw new InvalidOperationException("whoops");
                    }
                }
                """);
        var result = project.Run()["S"];

        result.ResultState.Should().Be(ResultState.Error);
        result.Message.Should().Be("System.InvalidOperationException : whoops");
        var trace = result.StackTrace!.Split('\n').Where(line => line.Contains("Sample.feature")).ToList();
        trace.Should().ContainSingle().Which.Should().Contain("FFeature.S()").And.Contain($"{Path.Combine(project.Folder, "Features/Sample.feature")}:line 7");
        result.Output.Should().Contain("And a step").And.Contain("-> skipped because of previous errors");
    }

    [Test]
    public void AnUndefinedStepPointsAtItsLine()
    {
        using var project = new GeneratedProject()
            .WithConfiguration("""{ "runtime": { "missingOrPendingStepsOutcome": "Error" } }""")
            .WithFeature("Features/Sample.feature", "Feature: F\n  Scenario: S\n    Given nothing of the kind");
        var result = project.Run()["S"];

        result.ResultState.Should().Be(ResultState.Error);
        result.Message.Should().StartWith("Reqnroll.MissingStepDefinitionException : No matching step definition found").And.Contain("[Given(\"nothing of the kind\")]");
        result.StackTrace.Should().Contain("Sample.feature:line 3");
    }

    [Test]
    public void WithoutASettingAnUndefinedStepIsInconclusive()
    {
        using var project = new GeneratedProject().WithFeature("Features/Sample.feature", "Feature: F\n  Scenario: S\n    Given nothing of the kind");
        project.Run()["S"].ResultState.Status.Should().Be(TestStatus.Inconclusive);
    }

    [Test]
    public void NUnitsOwnIgnoreSkipsTheScenarioAndItsContextIsInjected()
    {
        using var project = new GeneratedProject()
            .WithFeature("Features/Sample.feature", "Feature: F\n  Scenario: S\n    Given a step")
            .WithCode(Steps)
            .WithCode(
                """
                [Binding]
                public sealed class Hooks
                {
                    [BeforeScenario]
                    public void Before(NUnit.Framework.TestContext test) => NUnit.Framework.Assert.Ignore($"{test.Test.Name} is not for this target");

                    [AfterScenario]
                    public void After(NUnit.Framework.TestContext test) => Console.WriteLine($"after {test.Result.Outcome.Status}");
                }
                """);
        var result = project.Run()["S"];
        result.ResultState.Status.Should().Be(TestStatus.Skipped);
        result.Message.Should().Be("S is not for this target");
        result.Output.Should().Contain("after Skipped");
    }

    [Test]
    public void AfterScenarioSeesTheTestsResultAndItsOwnFailureIsATearDownError()
    {
        using var project = new GeneratedProject()
            .WithFeature("Features/Sample.feature", "Feature: F\n  Scenario: S\n    Given it throws")
            .WithCode(
                """
                [Binding]
                public sealed class Hooks(NUnit.Framework.TestContext test)
                {
                    [Given("it throws")]
                    public void Throws() => throw new InvalidOperationException("whoops");

                    [AfterScenario]
                    public void After() => throw new InvalidOperationException($"after {test.Result.Outcome.Status}");
                }
                """);
        project.Run()["S"].Message.Should().Contain("whoops").And.Contain("TearDown : System.InvalidOperationException : after Failed");
    }

    [Test]
    public void AFailingBeforeTestRunFailsEveryScenarioWithItsMessage()
    {
        using var project = new GeneratedProject()
            .WithFeature("Features/a.feature", "Feature: A\n  Scenario: One\n  Scenario: Two")
            .WithFeature("Features/b.feature", "Feature: B\n  Scenario: Three")
            .WithCode(
                """
                [Binding]
                public static class Hooks
                {
                    [BeforeTestRun]
                    public static void Before() => throw new InvalidOperationException("nothing listens there");
                }
                """);
        var results = project.Run();
        results.Should().HaveCount(3);
        results.Values.Should().AllSatisfy(result => result.Message.Should().Contain("nothing listens there"));
        results.Values.Should().AllSatisfy(result => result.ResultState.Status.Should().Be(TestStatus.Failed));
    }

    [Test]
    public void TestRunHooksRunOnceAroundParallelScenarios()
    {
        using var project = new GeneratedProject()
            .WithConfiguration("""{ "formatters": { "message": { "outputFilePath": "m.ndjson" } } }""")
            .WithFeature("Features/a.feature", "Feature: A\n" + string.Concat(Enumerable.Range(0, 20).Select(number => $"  Scenario: A{number}\n    Given a step\n")))
            .WithFeature("Features/b.feature", "Feature: B\n" + string.Concat(Enumerable.Range(0, 20).Select(number => $"  Scenario: B{number}\n    Given a step\n")))
            .WithCode("[assembly: NUnit.Framework.Parallelizable(NUnit.Framework.ParallelScope.Children)]\n[assembly: NUnit.Framework.LevelOfParallelism(4)]")
            .WithCode(
                """
                [Binding]
                public sealed class Steps(ScenarioContext scenario)
                {
                    private static readonly System.Threading.CountdownEvent _together = new(2);

                    [BeforeTestRun]
                    public static void BeforeRun()
                    {
                    }

                    [AfterTestRun]
                    public static void AfterRun()
                    {
                    }

                    [Given("a step")]
                    public void Step()
                    {
                        scenario.Set(scenario.ScenarioInfo.Title);
                        if (scenario.ScenarioInfo.Title is "A0" or "B0")
                        {
                            _together.Signal();
                            NUnit.Framework.Assert.That(_together.Wait(TimeSpan.FromMinutes(2)), "A0 and B0 should run at once.");
                        }

                        NUnit.Framework.Assert.That(scenario.Get<string>(), NUnit.Framework.Is.EqualTo(scenario.ScenarioInfo.Title));
                    }
                }
                """);
        var results = project.Run();

        results.Should().HaveCount(40);
        results.Values.Should().AllSatisfy(result => result.ResultState.Should().Be(ResultState.Success, "{0} {1}", result.Message, result.StackTrace));
        var messages = File.ReadAllLines(Path.Combine(project.Folder, "m.ndjson"));
        messages.Count(line => line.StartsWith("""{"testRunHookStarted""", StringComparison.Ordinal)).Should().Be(2);
        messages.Count(line => line.StartsWith("""{"testCaseFinished""", StringComparison.Ordinal)).Should().Be(40);
        messages.Count(line => line.StartsWith("""{"gherkinDocument""", StringComparison.Ordinal)).Should().Be(2);
        messages[^1].Should().StartWith("""{"testRunFinished""");
    }

    [Test]
    public void AFailingAfterFeatureHookIsReported()
    {
        using var project = new GeneratedProject()
            .WithFeature("Features/a.feature", "Feature: A\n  Scenario: One")
            .WithCode(
                """
                [Binding]
                public static class Hooks
                {
                    [AfterFeature]
                    public static void After() => throw new InvalidOperationException("feature went wrong");
                }
                """);
        var (cases, assembly) = project.RunAll();
        cases["One"].ResultState.Should().Be(ResultState.Success);
        assembly.ResultState.Status.Should().Be(TestStatus.Failed);
    }

    [Test]
    public void AWrongSettingFailsEveryScenarioWithItsName()
    {
        using var project = new GeneratedProject()
            .WithConfiguration("""{ "trace": { "traceTimings": true } }""")
            .WithFeature("Features/a.feature", "Feature: A\n  Scenario: One");
        project.Run()["One"].Message.Should().Contain("'trace' is not a setting that is offered here");
    }

    [Test]
    public void BindingsOfAnotherAssemblyAreUsedIfItIsNamed()
    {
        using var project = new GeneratedProject()
            .WithConfiguration("""{ "bindingAssemblies": [{ "assembly": "Reqnroll.StandIn.Tests" }] }""")
            .WithFeature("Features/a.feature", "Feature: A\n  Scenario: One\n    Given a basket\n    When I put in 2 cucumbers\n    Then there are 2 cucumbers");
        project.Run()["One"].ResultState.Should().Be(ResultState.Success);
    }

    private static IEnumerable<ITest> Cases(ITest test) => test.IsSuite ? test.Tests.SelectMany(Cases) : [test];

    private static ITest Fixture(ITest test) => test.TypeInfo is not null && test.HasChildren && test.Name.EndsWith("Feature", StringComparison.Ordinal) ? test : Fixture(test.Tests.Single(each => each.HasChildren));

    private static string? Description(ITest test) => (string?)test.Properties.Get("Description");

    private static IEnumerable<string> Categories(ITest test) => test.Properties["Category"].Cast<string>();
}
