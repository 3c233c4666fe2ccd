using FluentAssertions;
using NUnit.Framework;
using PortalAcceptance.ReqnrollGenerator.Tests.Support;

namespace PortalAcceptance.ReqnrollGenerator.Tests;

internal sealed class FeatureProblemTests
{
    [Test]
    public void ASyntaxErrorSaysWhatWasExpected() =>
        ErrorsOf("Feature: F\n  Scenario: S\n    Given a step\n    Whem a step").Should().Equal(
            InSample("(4,5): REQNROLL001: Expected the end of the file, a table row, a doc string, a step, a tag, examples, a scenario or a rule, but got 'Whem a step'."));

    [Test]
    public void AnUnfinishedFileIsAnError() =>
        ErrorsOf("Feature: F\n  @tag").Should().ContainSingle().Which.Should().StartWith(InSample("(")).And.Contain("The file ends too early. Expected a tag or a rule.");

    [Test]
    public void AnUnevenTableIsAnError() =>
        ErrorsOf("Feature: F\n  Scenario: S\n    Given a table\n      | a | b |\n      | 1 |").Should().Equal(
            InSample("(5,7): REQNROLL001: Inconsistent cell count within the table."));

    [TestCase("Scenario Outline: No examples\n    Given <a>")]
    [TestCase("Scenario Template: No examples\n    Given <a>")]
    [TestCase("Scenario Outline: No examples\n    Given <a>\n    Examples:")]
    [TestCase("Scenario: No examples\n    Given <a>\n    Examples:\n      | a |")]
    public void AnOutlineWithoutExamplesIsAnError(string outline) =>
        ErrorsOf($"Feature: F\n  {outline}").Should().Equal(
            InSample("(2,3): REQNROLL002: The outline 'No examples' has no examples, so it would test nothing. Add a row, or make it a plain scenario."));

    [Test]
    public void TwoScenariosOfOneNameAreAnError() =>
        ErrorsOf("Feature: F\n  Scenario: Same\n  Rule: R\n    Scenario: Same").Should().Equal(
            InSample("(4,5): REQNROLL003: The feature has a scenario named 'Same' already, in line 2. Tests are named after scenarios: change one of the titles."));

    [TestCase("Scenario: Déjà vu!", "Scenario: Deja vu")]
    [TestCase("Scenario: かきを選ぶ", "Scenario: かぎを選ぶ")]
    [TestCase("Scenario: ไม้", "Scenario: ไม่")]
    [TestCase("Scenario: कि", "Scenario: कु")]
    [TestCase("Scenario: Total (1)", "Scenario: Total [1]")]
    public void TitlesThatAreNotEqualAreNoError(string one, string other) => ErrorsOf($"Feature: F\n  {one}\n  {other}").Should().BeEmpty();

    [Test]
    public void TwoFeaturesOfOneTitleInAFolderAreAnError()
    {
        using var project = new GeneratedProject().WithFeature("Features/a.feature", "Feature: Same\n  Scenario: S").WithFeature("Features/b.feature", "\n  Feature: Same\n    Scenario: S");
        project.Errors().Should().Equal(
            $"{Path.Combine("Features", "b.feature")}(2,3): REQNROLL004: There is a feature named 'Same' already, in Features/a.feature. Test classes are named after features: change one of the titles.");
    }

    [Test]
    public void FeaturesOfOneTitleInDifferentFoldersAreNoError()
    {
        using var project = new GeneratedProject().WithFeature("Features/a.feature", "Feature: Same\n  Scenario: S").WithFeature("Features/fr/a.feature", "Feature: Same\n  Scenario: S");
        project.Errors().Should().BeEmpty();
    }

    [Test]
    public void FeaturesThatDifferInCaseOnlyAreAnError()
    {
        using var project = new GeneratedProject().WithFeature("a.feature", "Feature: Log in\n  Scenario: S").WithFeature("b.feature", "Feature: LOG IN\n  Scenario: S");
        project.Errors().Should().ContainSingle().Which.Should().StartWith("b.feature(1,1): REQNROLL004");
    }

    [TestCase("Feature:\n  Scenario: S", "(1,1): REQNROLL005: The feature has no title. Its test class is named after it.")]
    [TestCase("Feature: F\n  Scenario:", "(2,3): REQNROLL005: The scenario has no title. Its test is named after it.")]
    [TestCase("Feature: ⭐\n  Scenario: S", "(1,1): REQNROLL005: The title '⭐' has no letter or digit. The test class is named after it.")]
    [TestCase("Feature: F\n  Scenario: ???", "(2,3): REQNROLL005: The title '???' has no letter or digit. The test is named after it.")]
    public void ATitleThatCanNameNothingIsAnError(string source, string problem) => ErrorsOf(source).Should().Equal(InSample(problem));

    [TestCase("")]
    [TestCase("\n\n")]
    [TestCase("# nothing yet")]
    public void AFileWithoutAFeatureIsNothing(string source)
    {
        using var project = new GeneratedProject().WithFeature("Features/empty.feature", source).WithFeature("Features/a.feature", "Feature: A\n  Scenario: One");
        project.Errors().Should().BeEmpty();
        project.Discover().TestCaseCount.Should().Be(1);
    }

    [Test]
    public void TwoColumnsOfOneNameAreAnError() =>
        ErrorsOf("Feature: F\n  Scenario Outline: Sum\n    Given <a>\n    Examples:\n      | a | b | a |\n      | 1 | 2 | 3 |").Should().Equal(
            InSample("(5,7): REQNROLL002: The outline 'Sum' has two columns 'a'. Rename one of them."));

    [TestCase("| b | a |")]
    [TestCase("| a |")]
    [TestCase("| a | c |")]
    public void ExamplesWithOtherColumnsAreAnError(string header) =>
        ErrorsOf($"Feature: F\n  Scenario Outline: Sum\n    Given <a>\n    Examples:\n      | a | b |\n      | 1 | 2 |\n    Examples:\n      {header}").Should().Equal(
            InSample("(8,7): REQNROLL002: The outline 'Sum' has examples with other columns in line 5. Use the same columns in the same order."));

    [Test]
    public void AnUnknownLanguageIsASingleError() =>
        ErrorsOf("# language: xx\nFeature: F\n  Scenario: S\n    Given a step\n    Then a step").Should().ContainSingle()
            .Which.Should().StartWith(InSample("(1,1): REQNROLL001: Language not supported: xx.")).And.EndWith("Languages are listed at https://cucumber.io/docs/gherkin/languages.");

    [TestCase("fr-CA", "Fonctionnalité: F\n  Scénario: S\n    Étant donné que a")]
    [TestCase("pt-BR", "Funcionalidade: F\n  Cenário: S\n    Dado a")]
    [TestCase("en-US", "Feature: F\n  Scenario: S\n    Given a")]
    [TestCase("zh-CN", "功能: F\n  场景: S\n    假如a")]
    [TestCase("de-AT", "Funktionalität: F\n  Szenario: S\n    Angenommen a")]
    public void ARegionalLanguageIsNoError(string language, string source) => ErrorsOf($"# language: {language}\n{source}").Should().BeEmpty();

    [Test]
    public void TheConfiguredLanguageIsTheOneExpected()
    {
        using var project = new GeneratedProject()
            .WithConfiguration("""{ "language": { "feature": "fr-FR" } }""")
            .WithFeature("a.feature", "Fonctionnalité: F\n  Scénario: S");
        project.Errors().Should().BeEmpty();
    }

    private static string InSample(string rest) => $"Features{Path.DirectorySeparatorChar}Sample.feature{rest}";

    private static IReadOnlyList<string> ErrorsOf(string source)
    {
        using var project = new GeneratedProject().WithFeature("Features/Sample.feature", source);
        return project.Errors();
    }
}
