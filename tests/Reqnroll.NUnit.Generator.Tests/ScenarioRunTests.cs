using FluentAssertions;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using PortalAcceptance.ReqnrollGenerator.Tests.Support;

namespace PortalAcceptance.ReqnrollGenerator.Tests;

[NonParallelizable] // NUnit redirects the console while it runs tests.
internal sealed class ScenarioRunTests
{
    [Test]
    public void ATestWritesItsStepsUnlessItPasses()
    {
        using var project = new GeneratedProject()
            .WithFeature("a.feature", "Feature: F\n  Scenario: S\n    Given a step\n    And it throws\n  Scenario: T\n    Given a step")
            .WithCode("""[Binding] public sealed class Steps(IReqnrollOutputHelper output) { [Given("a step")] public void Step() => output.WriteLine("stepped"); [Given("it throws")] public void Throws() => throw new InvalidOperationException("whoops"); }""");
        var results = project.Run();

        results["S"].Output.ReplaceLineEndings("\n").Should().Match("Given a step\nstepped\n-> done: Steps.Step() (???s)\nAnd it throws\n-> error: whoops (???s)\n");
        results["T"].Output.Should().BeEmpty();
    }

    [Test]
    public void AFailurePointsAtItsScenarioInTheFeatureFileAndTheOutputAtItsStep()
    {
        using var project = new GeneratedProject()
            .WithFeature("Features/Sample.feature", "Feature: F\n  Background:\n    Given a step\n\n  Scenario: S\n    Given a step\n    And it throws\n    And a step")
            .WithCode("""[Binding] public sealed class Steps { [Given("a step")] public void Step() { } [Given("it throws")] public async Task Throws() { await Task.Yield(); throw new InvalidOperationException("whoops"); } }""");
        var result = project.Run()["S"];

        result.ResultState.Should().Be(ResultState.Error);
        result.Message.Should().Be("System.InvalidOperationException : whoops");
        result.StackTrace!.Split('\n').Where(line => line.Contains("Sample.feature")).Should().ContainSingle()
            .Which.Should().Contain("FFeature.stepsOfS(").And.Contain($"{Path.Combine(project.Folder, "Features/Sample.feature")}:line 5");
        result.Output.ReplaceLineEndings("\n").Should().Match("*\nAnd it throws\n-> error: whoops (???s)\nAnd a step\n-> skipped because of previous errors\n");
    }

    [Test]
    public void StepsComeWithTheirKindKeywordAndArguments()
    {
        using var project = new GeneratedProject()
            .WithFeature(
                "a.feature",
                """"
                Feature: F
                  Background:
                    Given a background of <a>
                  Rule: R
                    Background:
                      * a star of <a>
                    Scenario Outline: <a>
                      When <b> <a><c>
                      But "<b>"
                        """
                        <a> \ "<b>" {0} {{
                          <c>
                        """
                      Then a \ table
                        | <a> | {1} \| |
                        | x<b>  | <c> |
                      And * and
                      Examples:
                        | a | b   |
                        | A | <a> |
                """")
            .WithCode(
                """
                [Binding]
                public sealed class Steps(ScenarioContext scenario)
                {
                    [StepDefinition("^.*$")]
                    public void Step() => Write("");

                    [StepDefinition("^.*$")]
                    public void Step(string text) => Write(text);

                    [StepDefinition("^.*$")]
                    public void Step(Table table) => Write($"{string.Join(',', table.Header)}/{string.Join(',', table.Rows[0].Values)}");

                    private void Write(string argument)
                    {
                        var step = scenario.StepContext.StepInfo.StepInstance;
                        Console.WriteLine($"{step.StepDefinitionType} {step.StepDefinitionKeyword} {step.Keyword}{step.Text}|{argument.ReplaceLineEndings("/")}$");
                    }
                }
                """);
        project.Run()["A"].Output.ReplaceLineEndings("\n").Split('\n').Where(line => line.EndsWith('$')).Should().Equal(
            "Given Given Given a background of <a>|$",
            "Given And * a star of <a>|$",
            "When When When <a> A<c>|$",
            "When But But \"<a>\"|A \\ \"<a>\" {0} {{/  <c>$",
            "Then Then Then a \\ table|A,{1} |/x<a>,<c>$",
            "Then And And * and|$");
    }

    [TestCase("fr-CA", "Fonctionnalité", "Scénario", "Soit ", "1,5")]
    [TestCase("pt-BR", "Funcionalidade", "Cenário", "Dado ", "1,5")]
    [TestCase("en-US", "Feature", "Scenario", "Given ", "1.5")]
    [TestCase("zh-CN", "功能", "场景", "假如", "1.5")]
    public void ARegionalLanguageBringsItsCulture(string language, string feature, string scenario, string given, string number)
    {
        using var project = new GeneratedProject()
            .WithFeature("a.feature", $"# language: {language}\n{feature}: F\n  {scenario}: S\n    {given}{number}")
            .WithCode("""[Binding] public sealed class Steps(FeatureContext feature) { [Given("(.*)")] public void Step(decimal number) => Console.WriteLine($"{feature.FeatureInfo.Language.Name} {number == 1.5m}"); }""");
        project.Run()["S"].Output.Should().Contain($"{language} True");
    }

    [Test]
    public void ScopesSeeTheTagsOfFeatureRuleScenarioAndExamples()
    {
        using var project = new GeneratedProject()
            .WithFeature("a.feature", "@f\nFeature: F\n  @r\n  Rule: R\n    @s\n    Scenario Outline: <a>\n      Given a step\n      @e @g\n      Examples:\n        | a |\n        | 1 |\n      Examples:\n        | a |\n        | 2 |")
            .WithCode("""[Binding] public sealed class Steps(ScenarioContext scenario) { [Given("a step")] public void Step() => Console.WriteLine("no scope"); [Given("a step"), Scope(Tag = "e")] public void Scoped() => Console.WriteLine(string.Join(' ', scenario.ScenarioInfo.CombinedTags)); }""");
        var results = project.Run();

        results["1"].Output.TrimEnd().Should().Be("s e g f r");
        results["2"].Output.TrimEnd().Should().Be("no scope");
    }

    [Test]
    public void WithoutASettingAnUndefinedStepIsInconclusive()
    {
        using var project = new GeneratedProject().WithFeature("Features/Sample.feature", "Feature: F\n  Scenario: S\n    Given nothing of the kind");
        project.Run()["S"].ResultState.Status.Should().Be(TestStatus.Inconclusive);
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
    public void AFailingBeforeFeatureHookFailsEveryScenarioOfTheFeatureWithItsMessage()
    {
        using var project = new GeneratedProject()
            .WithFeature("a.feature", "Feature: A\n  Scenario: One\n  Scenario: Two")
            .WithFeature("b.feature", "Feature: B\n  Scenario: Three")
            .WithCode(
                """
                [Binding]
                public static class Hooks
                {
                    [BeforeFeature]
                    public static void Before(FeatureInfo feature)
                    {
                        if (feature.Title == "A")
                        {
                            throw new InvalidOperationException("no feature today");
                        }
                    }
                }
                """);
        var results = project.Run();

        results["One"].Message.Should().Contain("no feature today");
        results["Two"].Message.Should().Contain("no feature today");
        results["Three"].ResultState.Should().Be(ResultState.Success);
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
        cases.Should().ContainSingle().Which.ResultState.Should().Be(ResultState.Success);
        assembly.ResultState.Status.Should().Be(TestStatus.Failed);
    }
}
