using FluentAssertions;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using NUnit.Framework.Interfaces;
using PortalAcceptance.ReqnrollGenerator.Tests.Support;

namespace PortalAcceptance.ReqnrollGenerator.Tests;

[NonParallelizable] // NUnit redirects the console while it runs tests.
internal sealed class GeneratedTestsTests
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
        cases.Should().AllSatisfy(test => test.ClassName.Should().Be("Sample.Tests.Features.Fr.LeteDeja2FoisFeature"));
        cases.Select(test => test.MethodName).Distinct().Should().BeEquivalentTo("ItsAPlainScenarioReally_", "Tagged", "LeftOut", "SumOfAAndB", "SameTitle");
        cases.Select(test => test.FullName).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void TitlesAreDescriptionsAndTagsAreCategories()
    {
        using var project = new GeneratedProject().WithFeature("Features/Sample.feature", Feature).WithCode(Steps);
        var root = project.Discover();
        var cases = Cases(root).ToDictionary(test => test.Name);

        Description(cases["Tagged"]).Should().Be("Tagged");
        Description(cases["Sum of 1 and 2"].Parent!).Should().Be("Sum of <a> and <b>");
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
    [TestCase("<filter><name re='1'>of 2 and</name></filter>", "Sum of 2 and 2")]
    [TestCase("<filter><and><cat>feature-tag</cat><name>Sum of 1 and 2</name></and></filter>", "Sum of 1 and 2")]
    public void AFilterFindsASingleScenarioOrRow(string filter, string name)
    {
        using var project = new GeneratedProject().WithFeature("Features/Sample.feature", Feature).WithCode(Steps);
        project.Run(filter).Keys.Should().Equal(name);
    }

    [Test]
    public void ARowsCellsAreTheFirstArgumentsAndTheNextTwoAreReqnrolls()
    {
        using var project = new GeneratedProject().WithFeature("Features/Sample.feature", Feature).WithCode(Steps);
        var cases = Cases(project.Discover()).ToDictionary(test => test.Name);

        Parameters(cases["Sum of 3 and 3"]).Should().Equal("a", "b", "__pickleIndex", "exampleTags");
        cases["Sum of 2 and 2"].Arguments.Should().Equal("2", "2", "4", null);
        cases["Sum of 3 and 3"].Arguments.Should().BeEquivalentTo(new object[] { "3", "3", "5", new[] { "more" } });
        Parameters(cases["Tagged"]).Should().BeEmpty();
    }

    [Test]
    public void ColumnsWhoseNamesAreAlikeOrTakenBecomeDifferentParameters()
    {
        using var project = new GeneratedProject()
            .WithFeature("a.feature", "Feature: F\n  Scenario Outline: Row\n    Given <a b> <aB> <class> <example tags> <> <!>\n    Examples:\n      | a b | aB | class | example tags |  | ! |\n      | 1 | 2 | 3 | 4 | 5 | 6 |")
            .WithCode("[Binding] public sealed class Steps { [Given(\"1 2 3 4 5 6\")] public void Step() { } }");
        var row = Cases(project.Discover()).Should().ContainSingle().Subject;

        Parameters(row).Should().OnlyHaveUniqueItems();
        row.Arguments.Should().Equal("1", "2", "3", "4", "5", "6", "0", null);
        project.Run().Values.Select(result => result.ResultState).Should().AllBeEquivalentTo(ResultState.Success);
    }

    [Test]
    public void ATitleMayBeTheNameOfAnythingThatTheTestClassHas()
    {
        string[] titles = ["F feature", "set up scenario async", "tear down scenario async", "tear down feature async", "background 1 async", "Equals", "ToString", "GetType", "class"];
        using var project = new GeneratedProject()
            .WithFeature("a.feature", "Feature: F\n  Background:\n    Given a step\n" + string.Concat(titles.Select(title => $"  Scenario: {title}\n    Given a step\n")))
            .WithCode(Steps);
        project.Run().Values.Select(result => result.ResultState).Should().HaveCount(titles.Length).And.AllBeEquivalentTo(ResultState.Success);
    }

    [Test]
    public void ARowIsKnownByItsCellsWhereverItStands()
    {
        const string Outline = """
            Scenario Outline: Price of <size>
              Given a step
              Examples:
                | why   | size  |
                | most  | large |
                | least | small |
                | other | small |
            """;
        IEnumerable<object> Rows(string feature)
        {
            using var project = new GeneratedProject().WithFeature("a.feature", feature).WithCode(Steps);
            return [.. Cases(project.Discover()).Where(test => test.MethodName == "PriceOfSize").Select(test => (test.FullName, Cells: string.Join('|', test.Arguments.Take(2))))];
        }

        var rows = Rows($"Feature: F\n{Outline}");
        rows.Should().HaveCount(3);
        Rows($"Feature: F\n  Scenario: Before\n\n# Comment\n{Outline}").Should().Equal(rows);
    }

    [Test]
    public void TagsAreCategoriesAsWritten()
    {
        string[] tags = ["say\"so\"", "a,b", "c-d", "e+f", "!g", "h=i", "(j)", "k|l", "m\\n", "été", "#5", "P"];
        var written = string.Concat(tags.Select(tag => $"@{tag} "));
        using var project = new GeneratedProject()
            .WithFeature("a.feature", $"{written}\nFeature: F\n  {written}\n  Scenario: S\n    Given a step\n  Scenario Outline: <a>\n    Given a step\n    {written}\n    Examples:\n      | a |\n      | R |")
            .WithCode(Steps)
            .WithCode($"[Binding] public sealed class Hooks {{ {string.Concat(tags.Select((tag, index) => $"[BeforeScenario({SymbolDisplay.FormatLiteral(tag, quote: true)}, Order = {index})] public void Before{index}() => Console.Write(\"{index} \"); "))} }}");
        var root = project.Discover();

        Categories(Fixture(root)).Should().Equal(tags);
        Cases(root).Should().AllSatisfy(test => Categories(test).Should().Equal(tags));
        var results = project.Run("<filter><and><cat>a,b</cat><cat>say&quot;so&quot;</cat></and></filter>");
        results.Should().HaveCount(2);
        results.Values.Should().AllSatisfy(result => result.Output.Should().StartWith("0 1 2 3 4 5 6 7 8 9 10 11 "));
    }

    [Test]
    public void WhatIsTaggedIgnoreIsIgnored()
    {
        const string Scenario = "Scenario: S\n    Given a step\n";
        using var project = new GeneratedProject()
            .WithFeature("a.feature", $"@ignore @a\nFeature: A\n  {Scenario}")
            .WithFeature("b.feature", $"Feature: B\n  @Ignore @b\n  {Scenario}  @ignore\n  Rule: R\n    Scenario: In a rule\n")
            .WithFeature("c.feature", "Feature: C\n  @ignore @c\n  Scenario Outline: <a>\n    Examples:\n      | a |\n      | 1 |\n  Scenario Outline: Part <a>\n    @IGNORE @d\n    Examples:\n      | a |\n      | 2 |\n    Examples:\n      | a |\n      | 3 |")
            .WithCode(Steps);
        var results = project.RunAll().Cases;

        results.ToDictionary(result => result.FullName, result => $"{result.ResultState.Status} {result.Message.Replace("OneTimeSetUp: ", "")}").Should().BeEquivalentTo(new Dictionary<string, string>
        {
            ["Sample.Tests.AFeature.S"] = "Skipped Ignored feature",
            ["Sample.Tests.BFeature.S"] = "Skipped Ignored scenario",
            ["Sample.Tests.BFeature.In a rule"] = "Skipped Ignored scenario",
            ["Sample.Tests.CFeature.1"] = "Skipped Ignored scenario",
            ["Sample.Tests.CFeature.Part 2"] = "Skipped Ignored by @ignore tag",
            ["Sample.Tests.CFeature.Part 3"] = "Passed ",
        });
        All(project.Discover()).SelectMany(Categories).Should().BeEquivalentTo("a", "b", "c", "d");
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

    private static IEnumerable<ITest> All(ITest test) => test.Tests.SelectMany(All).Prepend(test);

    private static IEnumerable<ITest> Cases(ITest test) => All(test).Where(each => !each.IsSuite);

    private static ITest Fixture(ITest test) => test.TypeInfo is not null && test.HasChildren && test.Name.EndsWith("Feature", StringComparison.Ordinal) ? test : Fixture(test.Tests.Single(each => each.HasChildren));

    private static IEnumerable<string> Parameters(ITest test) => test.Method!.GetParameters().Select(parameter => parameter.ParameterInfo.Name!);

    private static string? Description(ITest test) => (string?)test.Properties.Get("Description");

    private static IEnumerable<string> Categories(ITest test) => test.Properties["Category"].Cast<string>();
}
